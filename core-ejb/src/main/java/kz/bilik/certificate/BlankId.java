package kz.bilik.certificate;

/** Identity of a blank of strict accountability. */
public record BlankId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
