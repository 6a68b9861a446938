package kz.bilik.shared.text;

/** Business identification number (БСН) of an organisation: same control digit as a person's number, marked in the fifth place. */
public record Bin(String digits) {

    public Bin {
        if (!isBin(digits)) {
            throw new IllegalArgumentException("not a business number: " + digits);
        }
    }

    public static boolean isBin(String digits) {
        return ControlDigit.areTwelveDigits(digits) && isMarked(digits) && ControlDigit.fits(digits);
    }

    static boolean isMarked(String digits) {
        char fifth = digits.charAt(4);
        return fifth >= '4' && fifth <= '6';
    }
}
