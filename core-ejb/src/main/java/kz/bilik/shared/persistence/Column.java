package kz.bilik.shared.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

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

    /** A {@code datetime} of the database, which is in UTC. */
    public static Instant instant(Object cell) {
        if (cell == null) {
            return null;
        }
        var utc = cell instanceof Timestamp sql ? sql.toLocalDateTime() : (LocalDateTime) cell;
        return utc.toInstant(ZoneOffset.UTC);
    }

    public static LocalTime time(Object cell) {
        return cell instanceof Time sql ? sql.toLocalTime() : (LocalTime) cell;
    }
}
