package kz.bilik.nedb;

/** What stands between the cells of a CSV file. */
public enum LayoutSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    LayoutSeparator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
