package kz.bilik.course;

/** A course will not be held as planned: cancelled, or postponed to other days. */
public record CourseStopped(CourseId course, CourseState state, String reason) {}
