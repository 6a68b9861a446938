package kz.bilik.certificate;

/**
 * Registration number: {@code БЕДИ-2026-000017}, counted per year without gaps; a duplicate adds {@code -Т1}, {@code -Т2} (телнұсқа).
 *
 * @param duplicate 0 for the original
 */
public record CertificateNumber(int year, long sequence, int duplicate) {

    public CertificateNumber {
        if (year < 2000 || year > 9999 || sequence < 1 || duplicate < 0) {
            throw new IllegalArgumentException("certificate number %d/%d/%d".formatted(year, sequence, duplicate));
        }
    }

    public static CertificateNumber original(int year, long sequence) {
        return new CertificateNumber(year, sequence, 0);
    }

    public CertificateNumber nextDuplicate() {
        return new CertificateNumber(year, sequence, duplicate + 1);
    }

    @Override
    public String toString() {
        var number = "БЕДИ-%04d-%06d".formatted(year, sequence);
        return duplicate == 0 ? number : number + "-Т" + duplicate;
    }
}
