package kz.bilik.expulsion;

/** Number of a notice to employer and education body: {@code Х-57/2026}, counted per year without gaps. */
public record LetterNumber(int year, long sequence) {

    public LetterNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("letter number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts those of a year. */
    public static String series(int year) {
        return "VIOLATION_LETTER-" + year;
    }

    /** With the year, because the number alone begins anew with it. */
    @Override
    public String toString() {
        return "Х-%d/%d".formatted(sequence, year);
    }
}
