package kz.bilik.nedb;

/**
 * How a task stands to its last day.
 *
 * <p>{@code UNKNOWN}: the calendar of a year of the term is still empty, so there is no last day.
 */
public enum NedbTerm {
    RUNNING,
    OVERDUE,
    IN_TIME,
    LATE,
    UNKNOWN
}
