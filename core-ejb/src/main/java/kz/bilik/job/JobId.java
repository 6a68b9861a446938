package kz.bilik.job;

/** Identity of a background job. */
public record JobId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
