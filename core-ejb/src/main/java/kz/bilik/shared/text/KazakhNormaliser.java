package kz.bilik.shared.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what keyboards and copies do to Kazakh text: decomposed letters, stray spaces and Latin letters that only look Cyrillic.
 *
 * <p>A Latin letter is replaced only inside a word that also has Cyrillic letters, so «IT» and «PhD» stay as they are.
 */
public final class KazakhNormaliser {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(
            Map.entry('ə', 'ә'),
            Map.entry('Ə', 'Ә'),
            Map.entry('i', 'і'),
            Map.entry('I', 'І'),
            Map.entry('h', 'һ'),
            Map.entry('H', 'Һ'),
            Map.entry('a', 'а'),
            Map.entry('A', 'А'),
            Map.entry('e', 'е'),
            Map.entry('E', 'Е'),
            Map.entry('o', 'о'),
            Map.entry('O', 'О'),
            Map.entry('p', 'р'),
            Map.entry('P', 'Р'),
            Map.entry('c', 'с'),
            Map.entry('C', 'С'),
            Map.entry('x', 'х'),
            Map.entry('X', 'Х'),
            Map.entry('y', 'у'),
            Map.entry('Y', 'У'));

    private KazakhNormaliser() {}

    /**
     * A repaired text.
     *
     * @param changed whether letters were replaced, which deserves a warning to the one who typed them
     */
    public record Normalised(String text, boolean changed) {}

    public static Normalised normalise(String text) {
        String clean = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        String repaired = WORD.matcher(clean).replaceAll(word -> Matcher.quoteReplacement(repairedWord(word.group())));
        return new Normalised(repaired, !repaired.equals(clean));
    }

    private static String repairedWord(String word) {
        if (!CYRILLIC.matcher(word).find()) {
            return word;
        }
        var repaired = new StringBuilder(word.length());
        word.chars().forEach(letter -> repaired.append((char) LOOK_ALIKES.getOrDefault((char) letter, (char) letter)));
        return repaired.toString();
    }
}
