package kz.bilik.accreditation.policy;

import java.time.LocalDate;

/**
 * A step of the review.
 *
 * @param notBefore the day of the step before it
 * @param due last day; null when the step has no term
 * @param lateReason null or blank without one
 */
public record ReviewFacts(LocalDate day, LocalDate notBefore, LocalDate today, LocalDate due, String lateReason) {}
