package kz.bilik.agreement;

/** Number of an agreement prepared here: {@code Ш-2026-000004}, counted per year without gaps. */
public record AgreementNumber(int year, long sequence) {

    public AgreementNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("agreement number %d/%d".formatted(year, sequence));
        }
    }

    /** The row that counts the agreements of a year. */
    public static String series(int year) {
        return "AGREEMENT-" + year;
    }

    @Override
    public String toString() {
        return "Ш-%04d-%06d".formatted(year, sequence);
    }
}
