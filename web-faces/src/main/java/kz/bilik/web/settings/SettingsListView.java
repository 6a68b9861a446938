package kz.bilik.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Every number with its paragraph: what holds today, what was decided for later, what the Rules say without a decision. */
@Named
@RequestScoped
public class SettingsListView {

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM");

    @Inject
    private SettingsService settings;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<SettingLine> lines;

    public List<SettingLine> getLines() {
        if (lines == null) {
            var history = settings.history();
            var today = LocalDate.now(clock);
            lines = Stream.of(SettingKey.values())
                    .map(key -> SettingLine.of(key, history, today))
                    .toList();
        }
        return lines;
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    /** A value for people: a number by locale, a reading by its name, a day of the year as day and month. */
    public String shown(SettingKey key, String value) {
        if (key.isYesNo()) {
            return words.get(Boolean.parseBoolean(value) ? "shared.yes" : "shared.no");
        }
        if (key.isDayOfYear()) {
            return DAY_OF_YEAR.format(MonthDay.parse("--" + value));
        }
        return key.readings().stream()
                .filter(reading -> reading.name().equals(value))
                .findFirst()
                .map(words::name)
                .orElseGet(() -> words.number(new BigDecimal(value)));
    }
}
