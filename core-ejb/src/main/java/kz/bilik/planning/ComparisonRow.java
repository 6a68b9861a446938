package kz.bilik.planning;

/** Places of one programme this year and last year. */
public record ComparisonRow(String programmeCode, int lastYear, int thisYear) {

    public int difference() {
        return thisYear - lastYear;
    }
}
