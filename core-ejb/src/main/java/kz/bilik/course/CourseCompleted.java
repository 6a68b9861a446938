package kz.bilik.course;

/** Every active listener of the course has a final outcome. */
public record CourseCompleted(CourseId course) {}
