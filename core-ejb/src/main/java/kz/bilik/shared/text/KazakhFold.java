package kz.bilik.shared.text;

import java.util.Locale;

/** The search key of a text: lower case and without the special Kazakh letters, so that «алем» finds «Әлем». */
public final class KazakhFold {

    private KazakhFold() {}

    public static String fold(String text) {
        String lower = KazakhNormaliser.normalise(text).text().toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        lower.chars().forEach(letter -> folded.append(foldedLetter((char) letter)));
        return folded.toString();
    }

    private static char foldedLetter(char letter) {
        return switch (letter) {
            case 'ә' -> 'а';
            case 'ғ' -> 'г';
            case 'қ' -> 'к';
            case 'ң' -> 'н';
            case 'ө' -> 'о';
            case 'ұ', 'ү' -> 'у';
            case 'һ' -> 'х';
            case 'і' -> 'и';
            default -> letter;
        };
    }
}
