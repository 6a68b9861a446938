package kz.bilik.enrolment;

import kz.bilik.course.CourseId;

/** Listeners of the course got their final outcome: at its end, or later. */
public record ListenersFinished(CourseId course) {}
