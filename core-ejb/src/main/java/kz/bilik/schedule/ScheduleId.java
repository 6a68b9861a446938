package kz.bilik.schedule;

/** Identity of the annual schedule of a year. */
public record ScheduleId(long value) {}
