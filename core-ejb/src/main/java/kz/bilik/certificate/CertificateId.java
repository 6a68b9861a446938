package kz.bilik.certificate;

/** Identity of a certificate. */
public record CertificateId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
