package kz.bilik.enrolment;

/**
 * What the end of a course means for a listener.
 *
 * <p>{@code OPEN}: nothing can be decided yet. {@code UNASSESSED}: not admitted to the assessment. {@code ABSENT}: admitted but without a
 * score, so it is for the commission. {@code INCOMPLETE}: assessed, but the supplement cannot be filled.
 */
public enum EndOfCourse {
    OPEN,
    UNASSESSED,
    ABSENT,
    INCOMPLETE,
    PASSED,
    FAILED
}
