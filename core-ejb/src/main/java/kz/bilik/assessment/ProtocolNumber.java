package kz.bilik.assessment;

/** Number of the protocol of an assessment: {@code 4-Х/2026}, counted per year without gaps. */
public record ProtocolNumber(int year, long sequence) {

    public ProtocolNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("protocol number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts the protocols of a year. */
    public static String series(int year) {
        return "ASSESSMENT_PROTOCOL-" + year;
    }

    @Override
    public String toString() {
        return "%d-Х/%d".formatted(sequence, year);
    }
}
