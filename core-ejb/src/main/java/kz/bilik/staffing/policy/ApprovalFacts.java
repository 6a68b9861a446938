package kz.bilik.staffing.policy;

import java.time.LocalDate;

/**
 * A version of a regulating document that is to be entered.
 *
 * @param inForceTo last day; null without a term
 * @param latestFrom first day of the version in force before; null for the first
 */
public record ApprovalFacts(
        String orderNo,
        LocalDate orderDate,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        boolean copyKept,
        LocalDate latestFrom) {}
