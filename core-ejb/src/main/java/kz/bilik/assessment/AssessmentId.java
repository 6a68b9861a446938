package kz.bilik.assessment;

/** Identity of an assessment. */
public record AssessmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
