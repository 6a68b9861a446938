package kz.bilik.assessment;

import kz.bilik.course.CourseId;

/** A protocol was annulled by the director's order: its results are void, and a reassessment by it was none. */
public record AssessmentAnnulled(AssessmentId assessment, CourseId course, AssessmentKind kind, String reason) {}
