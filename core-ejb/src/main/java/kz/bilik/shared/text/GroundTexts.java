package kz.bilik.shared.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bilik.shared.regulation.Ground;

/**
 * What a ground says to people, in the three languages; the words stand in the bundle of the ground's feature.
 *
 * <p>A text never writes a number that an administrator may change: it names the setting, {@code {attendance.minPercent}}, and says the value
 * that the ruling was given under. {@code {fact.…}} stands for what the ruling found, and for an ellipsis when the ground is told without a ruling.
 */
public final class GroundTexts {

    private static final Pattern SETTING = Pattern.compile("\\{([A-Za-z.]+)}");

    private static final String FACT = "fact.";

    private GroundTexts() {}

    /**
     * The words of a ground.
     *
     * @param settings key → value in force for the ruling
     */
    public static LocalText of(Ground ground, Map<String, String> settings) {
        var words = Words.of(ground.getClass(), "ground." + ground.name());
        return new LocalText(
                said(words.kk(), settings, ","), said(words.ru(), settings, ","), said(words.en(), settings, "."));
    }

    private static String said(String words, Map<String, String> settings, String decimalPoint) {
        return SETTING.matcher(words).replaceAll(named -> {
            var value = settings.get(named.group(1));
            if (named.group(1).startsWith(FACT)) {
                return Matcher.quoteReplacement(value == null ? "…" : value);
            }
            if (value == null) {
                throw new IllegalArgumentException("no setting " + named.group(1) + " for: " + words);
            }
            return Matcher.quoteReplacement(value.replace(".", decimalPoint));
        });
    }
}
