package kz.bilik.expulsion;

/** Number of an order of expulsion: {@code 21-Ш/2026}, counted per year without gaps. */
public record ExpulsionOrderNumber(int year, long sequence) {

    public ExpulsionOrderNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("expulsion order number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts those of a year. */
    public static String series(int year) {
        return "EXPULSION_ORDER-" + year;
    }

    /** With the year, because the number alone begins anew with it. */
    @Override
    public String toString() {
        return "%d-Ш/%d".formatted(sequence, year);
    }
}
