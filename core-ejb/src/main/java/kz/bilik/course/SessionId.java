package kz.bilik.course;

/** Identity of one class of a course's timetable. */
public record SessionId(long value) {}
