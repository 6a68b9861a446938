package kz.bilik.assessment;

import kz.bilik.programme.CourseTerm;

/** Kind of an assessment; for a course it follows from its term and is never typed in (paragraph 2(3), 2(9)). */
public enum AssessmentKind {
    FINAL,
    EXTERNAL_FINAL,
    REASSESSMENT;

    public static AssessmentKind of(CourseTerm term) {
        return switch (term) {
            case SHORT -> FINAL;
            case LONG -> EXTERNAL_FINAL;
        };
    }
}
