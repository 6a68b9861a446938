package kz.bilik.outcome;

/**
 * What a listener gets at the end of a course.
 *
 * <p>{@code CERTIFIED}: a certificate with its supplement (paragraph 26). {@code REFERENCE}: a reference on attending (paragraph 27).
 * {@code REFUSED}: neither, until what is missing has been put right.
 */
public enum Outcome {
    CERTIFIED,
    REFERENCE,
    REFUSED
}
