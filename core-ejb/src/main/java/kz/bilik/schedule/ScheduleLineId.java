package kz.bilik.schedule;

/** Identity of a line of an annual schedule; it stays the same through all versions of the schedule. */
public record ScheduleLineId(long value) {}
