package kz.bilik.certificate;

/** Identity of a printer that prints on blanks. */
public record PrinterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
