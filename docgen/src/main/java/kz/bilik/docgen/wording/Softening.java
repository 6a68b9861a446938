package kz.bilik.docgen.wording;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places inside long words where a line may end, so that a word which is wider than its column is divided by syllables instead of refused
 * or cut: soft hyphens in words, places without a hyphen in addresses and codes, where a hyphen would be read as part of them.
 *
 * <p>A syllable has one vowel and starts with at most one consonant; that holds for Kazakh and Russian, and well enough for English. A word without vowels has no such
 * place and is refused by the layout where it does not fit.
 */
enum Softening {
    /** Sentences over the width of a page: only words that no line of a page should hold. */
    RUNNING_TEXT(24),
    /** Columns for names of people and organisations. */
    WIDE_CELL(16),
    /** Narrow columns of a table. */
    CELL(8);

    static final char SOFT_HYPHEN = '\u00AD';
    static final char HIDDEN_SPACE = '\u200B';

    private static final int LEAST_PART = 3;
    private static final String VOWELS = "аәеёиоөуұүыіэюяaeiouy";
    private static final String SIGNS = "ьъ";
    private static final String BEFORE_H = "cpst";
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ADDRESS = Pattern.compile("(?=.*\\p{L}).*[@/_\\\\:].*");
    private static final Pattern AFTER_MARK = Pattern.compile("([@/_.:])(?=.)");

    private final int longestWhole;

    Softening(int longestWhole) {
        this.longestWhole = longestWhole;
    }

    String of(String text) {
        if (text.length() <= longestWhole) {
            return text;
        }
        return TOKEN.matcher(text).replaceAll(token -> quoted(ofToken(token.group())));
    }

    /** The text as it was before places for line ends were put in. */
    static String undone(String text) {
        return text.replace(String.valueOf(SOFT_HYPHEN), "").replace(String.valueOf(HIDDEN_SPACE), "");
    }

    private String ofToken(String token) {
        if (token.length() <= longestWhole) {
            return token;
        }
        if (ADDRESS.matcher(token).matches()) {
            return AFTER_MARK.matcher(words(token, HIDDEN_SPACE)).replaceAll("$1" + HIDDEN_SPACE);
        }
        return words(token, SOFT_HYPHEN);
    }

    private String words(String token, char place) {
        return WORD.matcher(token).replaceAll(word -> quoted(ofWord(word, place)));
    }

    private String ofWord(MatchResult word, char place) {
        var letters = word.group();
        return letters.length() <= longestWhole ? letters : divided(letters, place);
    }

    private static String divided(String word, char place) {
        var parts = new StringBuilder(word);
        int next = vowelBefore(word, voicedLength(word));
        for (int vowel = vowelBefore(word, next); vowel >= 0; vowel = vowelBefore(word, vowel)) {
            int start = syllableStart(word, vowel, next);
            if (start >= LEAST_PART && word.length() - start >= LEAST_PART) {
                parts.insert(start, place);
            }
            next = vowel;
        }
        return parts.toString();
    }

    /** The letters without a final e of English, which is not spoken and so makes no syllable. */
    private static int voicedLength(String word) {
        int last = word.length() - 1;
        boolean silent = word.charAt(last) == 'e' && VOWELS.indexOf(word.charAt(last - 1)) < 0;
        return silent ? last : word.length();
    }

    /** Where the syllable of the next vowel starts, 0 where it cannot be told from the one before. */
    private static int syllableStart(String word, int vowel, int next) {
        char before = Character.toLowerCase(word.charAt(next - 1));
        boolean glide = before == 'й' && next - vowel == 2;
        if (next - vowel == 1 || glide) {
            return 0;
        }
        if (SIGNS.indexOf(before) >= 0) {
            return next;
        }
        boolean oneSound = before == 'h' && next - vowel > 2 && BEFORE_H.indexOf(word.charAt(next - 2)) >= 0;
        return oneSound ? next - 2 : next - 1;
    }

    /** The last vowel before the place, or -1. */
    private static int vowelBefore(String word, int before) {
        int at = before - 1;
        while (at >= 0 && VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) < 0) {
            at--;
        }
        return at;
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
