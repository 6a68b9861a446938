package kz.bilik.agreement.policy;

import java.time.LocalDate;

/**
 * The agreement of a listener against the dates of the course.
 *
 * @param signedOn day on which both sides had signed; null without an agreement in force
 */
public record AgreementFacts(LocalDate signedOn, LocalDate firstSession, LocalDate courseEnd) {}
