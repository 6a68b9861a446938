package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A class of the timetable as the register shows it. */
public record SessionDetail(SessionId id, int position, LocalDate heldOn, BigDecimal hours, SessionKind kind) {}
