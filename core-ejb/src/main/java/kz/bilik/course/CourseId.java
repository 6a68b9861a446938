package kz.bilik.course;

/** Identity of a course (stream). */
public record CourseId(long value) {}
