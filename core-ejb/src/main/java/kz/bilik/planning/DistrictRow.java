package kz.bilik.planning;

import java.time.Instant;
import kz.bilik.shared.text.LocalText;

/**
 * A district in the list of its region.
 *
 * @param planId null while the district has not begun
 */
public record DistrictRow(
        long organisationId,
        LocalText name,
        PlanProgress progress,
        boolean late,
        String lateReason,
        DistrictPlanId planId,
        DistrictPlanState state,
        Instant submittedAt,
        int lines,
        int places) {}
