package kz.bilik.expulsion;

/** Identity of a recorded violation. */
public record ViolationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
