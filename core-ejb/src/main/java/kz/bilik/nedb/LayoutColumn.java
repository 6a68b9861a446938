package kz.bilik.nedb;

/**
 * A column of the file.
 *
 * @param heading in CSV and Excel
 * @param key name of the value in JSON
 * @param fixed the text of a {@link NedbField#FIXED} column; empty for the others
 */
public record LayoutColumn(NedbField field, String heading, String key, String fixed) {}
