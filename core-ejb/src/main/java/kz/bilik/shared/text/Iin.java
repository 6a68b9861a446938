package kz.bilik.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Individual identification number (ЖСН): birth date, century with sex, serial and control digit.
 *
 * <p>Only a valid number can be an {@code Iin}. A zero in the seventh place, which some foreigners have, says neither century nor sex and is refused,
 * unless the institute's administrator has admitted the number for a person.
 *
 * @param excepted whether the number fails the check and was admitted all the same; it tells neither birth date nor sex then
 */
public record Iin(String digits, boolean excepted) {

    private static final String HIDDEN = "••••••";

    public Iin {
        var refusal = refusalOf(digits);
        if (refusal.isPresent() && !(excepted && ControlDigit.areTwelveDigits(digits))) {
            throw new IllegalArgumentException("not an individual number: " + refusal.get());
        }
        excepted = refusal.isPresent();
    }

    public Iin(String digits) {
        this(digits, false);
    }

    /** The number that is recorded with a person: a valid one, or one that was admitted. */
    public static Iin recorded(String digits) {
        return new Iin(digits, true);
    }

    public static IinReading parse(String typed) {
        String digits = typed.strip();
        return refusalOf(digits).map(IinReading::refused).orElseGet(() -> IinReading.valid(new Iin(digits)));
    }

    public LocalDate birthDate() {
        return dateOf(digits);
    }

    public Sex sex() {
        return digit(digits, 7) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** For screens of those who may not see the number: {@code 850315••••••}. */
    public String masked() {
        return digits.substring(0, 6) + HIDDEN;
    }

    /** Masked: a log line or an exception must not leak the number. */
    @Override
    public String toString() {
        return masked();
    }

    private static Optional<IinRefusal> refusalOf(String digits) {
        if (!ControlDigit.areTwelveDigits(digits)) {
            return Optional.of(IinRefusal.IIN_LENGTH);
        }
        if (!ControlDigit.fits(digits)) {
            return Optional.of(IinRefusal.IIN_CHECKSUM);
        }
        if (Bin.isMarked(digits)) {
            return Optional.of(IinRefusal.IIN_IS_BIN);
        }
        if (digit(digits, 7) < 1 || digit(digits, 7) > 6) {
            return Optional.of(IinRefusal.IIN_CENTURY);
        }
        if (!isDate(digits)) {
            return Optional.of(IinRefusal.IIN_DATE);
        }
        return Optional.empty();
    }

    private static boolean isDate(String digits) {
        try {
            dateOf(digits);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate dateOf(String digits) {
        int century = 18 + (digit(digits, 7) - 1) / 2;
        return LocalDate.of(
                century * 100 + Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                Integer.parseInt(digits.substring(4, 6)));
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place - 1) - '0';
    }
}
