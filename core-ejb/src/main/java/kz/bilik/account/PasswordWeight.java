package kz.bilik.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.bilik.account.policy.PasswordFacts;

/** Weighs a password: how hard it is to guess, and from what it is made. */
final class PasswordWeight {

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    /** What comes behind so many signs cannot make a password weaker, only its weighing slower. */
    private static final int WEIGHED = 64;

    private static final int SHORTEST_WORD = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that belong to this system, in the three languages and in Latin letters. */
    private static final List<String> OF_THE_SYSTEM = List.of(
            "bilik",
            "білік",
            "билик",
            "kazakhstan",
            "qazaqstan",
            "казахстан",
            "қазақстан",
            "astana",
            "астана",
            "institute",
            "институт",
            "certificate",
            "сертификат",
            "sertifikat",
            "balabaqsha",
            "балабақша",
            "детсад",
            "password",
            "құпиясөз",
            "пароль",
            "parol",
            "admin",
            "demo");

    private PasswordWeight() {}

    /** @param about names of the user and of his organisation, as they are written */
    static PasswordFacts of(String password, Collection<String> about, boolean unchanged) {
        var length = password.codePointCount(0, password.length());
        var weighed = password.substring(0, password.offsetByCodePoints(0, Math.min(length, WEIGHED)));
        var words = words(about);
        var strength = ESTIMATOR.measure(weighed, words);
        var parts = strength.getSequence();
        var others = without(words, password);
        return new PasswordFacts(
                length,
                strength.getScore(),
                others.length() < password.length() || parts.stream().anyMatch(isFrom("user_inputs")),
                (int) others.codePoints().filter(Character::isLetterOrDigit).count(),
                covered(parts, isFrom("passwords")) * 2 >= weighed.length(),
                unchanged);
    }

    /** Longer words first, so that no word is cut by a shorter one within it. */
    private static String without(List<String> words, String password) {
        var left = password.toLowerCase(Locale.ROOT);
        for (var word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(word, "");
        }
        return left;
    }

    private static int covered(List<Match> parts, Predicate<Match> which) {
        return parts.stream().filter(which).mapToInt(Match::tokenLength).sum();
    }

    private static Predicate<Match> isFrom(String dictionary) {
        return part -> dictionary.equals(part.dictionaryName);
    }

    private static List<String> words(Collection<String> about) {
        var words = new ArrayList<>(OF_THE_SYSTEM);
        for (var text : about) {
            var lower = text.toLowerCase(Locale.ROOT);
            words.add(lower);
            BETWEEN_WORDS
                    .splitAsStream(lower)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(words::add);
        }
        return words;
    }
}
