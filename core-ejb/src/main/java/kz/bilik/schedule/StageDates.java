package kz.bilik.schedule;

import java.time.LocalDate;

/** The days of one stage of a course that is taught in stages (paragraph 19). */
public record StageDates(int stage, LocalDate start, LocalDate end) {}
