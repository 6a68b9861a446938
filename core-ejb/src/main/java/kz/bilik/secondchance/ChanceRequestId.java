package kz.bilik.secondchance;

/** Identity of a listener's request. */
public record ChanceRequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
