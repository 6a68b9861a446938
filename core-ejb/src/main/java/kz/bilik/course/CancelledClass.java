package kz.bilik.course;

import java.time.Instant;

/**
 * That a class was not held, and why.
 *
 * @param replaced whether another class has taken its place; until then the assessment does not begin
 */
public record CancelledClass(String reason, String by, Instant at, boolean replaced) {}
