package kz.bilik.nedb;

/** Identity of an export. */
public record NedbExportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
