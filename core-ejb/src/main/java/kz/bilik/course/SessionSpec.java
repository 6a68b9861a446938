package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A class to be put into the timetable. */
public record SessionSpec(LocalDate heldOn, BigDecimal hours, SessionKind kind) {}
