package kz.bilik.nedb;

/** Identity of a task. */
public record NedbTaskId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
