package kz.bilik.certificate;

/** Identity of an act on blanks. */
public record BlankActId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
