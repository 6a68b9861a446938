package kz.bilik.reference;

/** Identity of a reference letter. */
public record ReferenceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
