package kz.bilik.enrolment;

import java.util.Set;

/**
 * Life of a listener on a course (paragraphs 17, 23, 26–28).
 *
 * <p>{@code RESUMED} is studying again after an interruption, so it goes on as {@code STUDYING} does. An expulsion case that ends
 * otherwise returns to the state it was opened in. Who passed or holds a certificate can no longer be expelled. An appeal, and the annulment
 * of a protocol, take a result back: the listener waits for the assessment again. A place that continues an interrupted one begins where that
 * one stopped, so {@code INTERRUPTED} → {@code RESUMED} is walked in the later stream and the former stream keeps its record.
 */
public enum EnrolmentState {
    CANDIDATE,
    REJECTED,
    ADMITTED,
    WITHDRAWN,
    STUDYING,
    READY_FOR_ASSESSMENT,
    NOT_ASSESSED,
    INTERRUPTED,
    TRANSFERRED,
    RESUMED,
    PASSED,
    FAILED,
    ABSENT,
    REASSESSMENT_GRANTED,
    CERTIFIED,
    EXPULSION_CASE,
    EXPELLED;

    public Set<EnrolmentState> next() {
        return switch (this) {
            case CANDIDATE -> Set.of(ADMITTED, REJECTED);
            case ADMITTED -> Set.of(STUDYING, WITHDRAWN, EXPULSION_CASE);
            case STUDYING, RESUMED ->
                Set.of(READY_FOR_ASSESSMENT, NOT_ASSESSED, INTERRUPTED, TRANSFERRED, EXPULSION_CASE);
            case READY_FOR_ASSESSMENT -> Set.of(PASSED, FAILED, ABSENT, EXPULSION_CASE);
            case NOT_ASSESSED -> Set.of(TRANSFERRED, REASSESSMENT_GRANTED, EXPULSION_CASE);
            case INTERRUPTED -> Set.of(TRANSFERRED, RESUMED);
            case PASSED -> Set.of(CERTIFIED, READY_FOR_ASSESSMENT, REASSESSMENT_GRANTED);
            case FAILED -> Set.of(TRANSFERRED, REASSESSMENT_GRANTED, READY_FOR_ASSESSMENT);
            case ABSENT -> Set.of(READY_FOR_ASSESSMENT, FAILED);
            case REASSESSMENT_GRANTED -> Set.of(PASSED, FAILED);
            case EXPULSION_CASE -> Set.of(EXPELLED, ADMITTED, STUDYING, RESUMED, READY_FOR_ASSESSMENT, NOT_ASSESSED);
            case REJECTED, WITHDRAWN, TRANSFERRED, CERTIFIED, EXPELLED -> Set.of();
        };
    }

    /** Whether the results of the course can still move this listener. */
    public boolean isUndecided() {
        return this == STUDYING || this == RESUMED || this == READY_FOR_ASSESSMENT || this == ABSENT;
    }
}
