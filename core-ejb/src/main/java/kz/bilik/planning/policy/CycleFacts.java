package kz.bilik.planning.policy;

import java.time.LocalDate;

/**
 * A campaign as it stands when someone wants to lead it on.
 *
 * @param year of the campaign
 * @param financialYear the year it plans for
 * @param regionsWithoutReason regions whose plan is not approved and for which no reason is given
 */
public record CycleFacts(
        int year,
        int financialYear,
        LocalDate today,
        boolean exists,
        long perspectiveLines,
        boolean perspectiveApproved,
        long unsentRequests,
        long regionsWithoutReason,
        String executionReport) {}
