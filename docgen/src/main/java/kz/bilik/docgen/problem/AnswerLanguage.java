package kz.bilik.docgen.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language in which the request of this thread is told what is wrong with it: the first of {@code Accept-Language} that the service
 * speaks, else the one of the document asked for, else English.
 */
public final class AnswerLanguage {

    private static final Pattern ASKED = Pattern.compile("(?:.*&)?lang=(kk|ru|en)(?:&.*)?");
    /** The languages that refusals are told in. */
    static final List<String> SPOKEN = List.of("kk", "ru", "en");

    private static final String OTHERWISE = "en";
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final int LONGEST = 1000;

    private AnswerLanguage() {}

    public static String of(String acceptLanguage, String query) {
        return accepted(acceptLanguage).or(() -> asked(query)).orElse(OTHERWISE);
    }

    private static Optional<String> accepted(String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(SPOKEN::contains)
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> asked(String query) {
        var found = ASKED.matcher(query == null ? "" : query);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    public static String current() {
        return Optional.ofNullable(CURRENT.get()).orElse(OTHERWISE);
    }

    public static Binding bind(String language) {
        CURRENT.set(language);
        return CURRENT::remove;
    }

    /** The time in which a language is the one of its thread. */
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
