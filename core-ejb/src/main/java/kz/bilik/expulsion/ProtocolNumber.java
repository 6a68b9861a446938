package kz.bilik.expulsion;

/** Number of the minutes of the commission: {@code 3/2026}, counted per year without gaps. */
public record ProtocolNumber(int year, long sequence) {

    public ProtocolNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("protocol number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts those of a year. */
    public static String series(int year) {
        return "COMMISSION_PROTOCOL-" + year;
    }

    /** With the year, because the number alone begins anew with it. */
    @Override
    public String toString() {
        return "%d/%d".formatted(sequence, year);
    }
}
