package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import kz.bilik.expulsion.CaseDecision;

/**
 * An order of expulsion.
 *
 * @param decision null while the commission has not decided
 * @param decidedOn day of the signed decision; null without one
 * @param lastViolation the latest day on which a violation of the case was found
 * @param orderDate null while it is not drafted
 * @param ownDraft whether the caller drafted it
 */
public record OrderFacts(
        CaseDecision decision,
        LocalDate decidedOn,
        LocalDate lastViolation,
        LocalDate orderDate,
        LocalDate today,
        boolean ownDraft) {}
