package kz.bilik.certificate;

/** Series and number printed on a blank; not the registration number of the certificate on it (paragraph 26). */
public record BlankNumber(String series, long number) {

    /** Seven digits, as on the blank. */
    public String digits() {
        return "%07d".formatted(number);
    }

    @Override
    public String toString() {
        return series + " " + digits();
    }
}
