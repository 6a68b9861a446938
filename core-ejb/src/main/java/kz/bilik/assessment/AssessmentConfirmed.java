package kz.bilik.assessment;

import java.time.LocalDate;
import kz.bilik.course.CourseId;

/** A protocol was confirmed by this user; the results of that day stand. */
public record AssessmentConfirmed(
        AssessmentId assessment, CourseId course, AssessmentKind kind, LocalDate heldOn, String by) {}
