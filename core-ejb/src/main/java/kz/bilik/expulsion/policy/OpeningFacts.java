package kz.bilik.expulsion.policy;

import kz.bilik.enrolment.EnrolmentState;

/**
 * A listener against whom a case shall be opened.
 *
 * @param confirmedViolations that no other case was opened on
 * @param open whether a case is open already
 */
public record OpeningFacts(EnrolmentState state, long confirmedViolations, boolean open) {}
