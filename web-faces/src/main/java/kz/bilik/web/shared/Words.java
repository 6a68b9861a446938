package kz.bilik.web.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.time.ClockProducer;

/**
 * The words of the pages in the language of the request.
 *
 * <p>{@code #{msg['course.list.title']}}: the first segment of a key names its bundle, {@code i18n/course_kk.properties}.
 * With arguments: {@code #{msg.of('course.listeners', n)}}; patterns are ICU's, so that Russian plurals are right.
 */
@Named("msg")
@RequestScoped
public class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Language language;
    private SettingsService settings;
    private Clock clock;
    private final Map<LocalDate, Map<String, String>> rules = new HashMap<>();

    protected Words() {}

    @Inject
    public Words(Language language, SettingsService settings, Clock clock) {
        this.language = language;
        this.settings = settings;
        this.clock = clock;
    }

    public String get(String key) {
        return word(key, language.getLocale());
    }

    public String of(String key, Object first) {
        return format(key, first);
    }

    public String of(String key, Object first, Object second) {
        return format(key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return format(key, first, second, third);
    }

    public String text(LocalText text) {
        return text == null ? "" : text.in(language.getCode());
    }

    public String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String time(Instant instant) {
        return instant == null ? "" : TIME.format(LocalDateTime.ofInstant(instant, ClockProducer.ZONE));
    }

    public String number(Object number) {
        if (number == null) {
            return "";
        }
        var exact = number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number;
        return NumberFormat.getInstance(language.getLocale()).format(exact);
    }

    public String name(Enum<?> constant) {
        return constant == null ? "" : text(EnumTexts.of(constant));
    }

    /** Whoever did something, as a person reads it: a user by his name, and the work of the night by a word. */
    public String who(String principal) {
        return BACKGROUND.equals(principal) ? get("shared.background") : principal == null ? "" : principal;
    }

    /** A ground that stands today, said with the settings of today. */
    public String ground(Ground ground) {
        return groundOn(ground, LocalDate.now(clock));
    }

    /** A ground of a decision of that day, said with its settings. */
    public String groundOn(Ground ground, LocalDate day) {
        return text(GroundTexts.of(ground, rules(day)));
    }

    /** The grounds of a refusal, each said with the settings that it was refused under. */
    public void tell(Ruling ruling, BiConsumer<String, String> withParagraph) {
        var rules = ruling.settings().isEmpty() ? rules(LocalDate.now(clock)) : ruling.settings();
        ruling.grounds()
                .forEach(ground ->
                        withParagraph.accept(text(GroundTexts.of(ground, rules)), paragraphOfTheRules(ground)));
    }

    /** Empty for what protects access and stands in no paragraph. */
    private static String paragraphOfTheRules(Ground ground) {
        return ground.paragraph().startsWith("SEC-") ? "" : ground.paragraph();
    }

    /** One word of one language; outside a page, for example in an API problem. */
    public static String word(String key, Locale locale) {
        var feature = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("i18n." + feature, locale, ONLY_ASKED).getString(key);
    }

    /** The principal of background work, as the deployment descriptor names it. */
    static final String BACKGROUND = "bilik-background-work";

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Map<String, String> rules(LocalDate day) {
        return rules.computeIfAbsent(day, on -> settings.on(on).asMap());
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(get(key), language.getLocale()).format(arguments);
    }
}
