package kz.bilik.shared.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads a cell of a native query as the type it means, whatever type the driver gives. */
public final class Column {

    private Column() {}

    public static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    public static int integer(Object cell) {
        return ((Number) cell).intValue();
    }

    public static boolean flag(Object cell) {
        return cell instanceof Boolean yes ? yes : ((Number) cell).intValue() != 0;
    }

    public static BigDecimal decimal(Object cell) {
        return cell == null || cell instanceof BigDecimal ? (BigDecimal) cell : new BigDecimal(cell.toString());
    }

    public static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }

    public static LocalDate date(Object cell) {
        return cell instanceof Date sql ? sql.toLocalDate() : (LocalDate) cell;
    }

    public static LocalTime time(Object cell) {
        return cell instanceof Time sql ? sql.toLocalTime() : (LocalTime) cell;
    }
}
