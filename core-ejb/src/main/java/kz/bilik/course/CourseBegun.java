package kz.bilik.course;

/** Teaching has begun: those who were admitted study from now on. */
public record CourseBegun(CourseId course) {}
