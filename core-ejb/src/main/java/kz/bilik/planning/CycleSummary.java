package kz.bilik.planning;

import java.time.Instant;

/**
 * A campaign in a list.
 *
 * @param perspectiveApprovedAt null while the perspective plan is a draft
 */
public record CycleSummary(
        CycleId id,
        int year,
        int financialYear,
        CycleState state,
        String perspectiveApprovedBy,
        Instant perspectiveApprovedAt,
        String executionReport) {

    public boolean perspectiveApproved() {
        return perspectiveApprovedAt != null;
    }
}
