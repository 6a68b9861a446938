package kz.bilik.shared.text;

/** The last digit of individual and business numbers, computed from the first eleven. */
final class ControlDigit {

    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int LENGTH = 12;
    private static final int MODULUS = 11;
    private static final int NOT_A_DIGIT = 10;

    private ControlDigit() {}

    static boolean areTwelveDigits(String text) {
        return text.length() == LENGTH && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** A number for which both passes give ten is never issued, so it never fits. */
    static boolean fits(String digits) {
        int control = weighted(digits, FIRST_WEIGHTS);
        if (control == NOT_A_DIGIT) {
            control = weighted(digits, SECOND_WEIGHTS);
        }
        return control == digits.charAt(LENGTH - 1) - '0';
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % MODULUS;
    }
}
