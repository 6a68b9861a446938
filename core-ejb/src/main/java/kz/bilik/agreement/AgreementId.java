package kz.bilik.agreement;

/** Identity of a training agreement. */
public record AgreementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
