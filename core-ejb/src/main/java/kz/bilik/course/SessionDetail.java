package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A class of the timetable as the register shows it.
 *
 * @param start null for a class whose hour is not known
 */
public record SessionDetail(
        SessionId id, int position, LocalDate heldOn, LocalTime start, BigDecimal hours, SessionKind kind) {}
