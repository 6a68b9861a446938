package kz.bilik.nedb;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the days of a file are written. */
public enum LayoutDates {
    DAY_FIRST("dd.MM.yyyy"),
    ISO("yyyy-MM-dd");

    private final DateTimeFormatter format;

    LayoutDates(String pattern) {
        format = DateTimeFormatter.ofPattern(pattern);
    }

    public String written(LocalDate day) {
        return format.format(day);
    }
}
