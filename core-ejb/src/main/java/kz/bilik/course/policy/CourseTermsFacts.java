package kz.bilik.course.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The terms of a course that must hold together. */
public record CourseTermsFacts(LocalDate start, LocalDate end, BigDecimal maxScore) {}
