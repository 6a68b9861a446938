package kz.bilik.planning;

import java.time.Instant;
import kz.bilik.shared.text.LocalText;

/**
 * A region in the matrix of a campaign.
 *
 * @param planId null while the region has not begun
 * @param submittedAt null while nothing was handed in
 * @param city without district departments
 * @param request how far the institute's request has come; null before requests are made
 */
public record RegionRow(
        String kato,
        LocalText name,
        boolean city,
        PlanProgress progress,
        boolean late,
        RegionPlanId planId,
        Instant submittedAt,
        RequestState request,
        int districts,
        int districtsInWork,
        int districtsSubmitted,
        int districtsAccepted,
        int districtsLate,
        int places) {}
