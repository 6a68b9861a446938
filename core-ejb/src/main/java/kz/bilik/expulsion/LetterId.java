package kz.bilik.expulsion;

/** Identity of a notice on paper to employer and education body. */
public record LetterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
