package kz.bilik.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * The plan of a region with its sums.
 *
 * @param id null while the region has not begun
 * @param state null while the region has not begun
 * @param own whether it is the caller's own region
 * @param missing departments whose plan is not accepted
 * @param hindrances what speaks against handing it in now, lateness and missing districts aside
 */
public record RegionPlanDetail(
        RegionPlanId id,
        CycleSummary cycle,
        RegionSheet region,
        RegionPlanState state,
        int revision,
        boolean own,
        boolean writable,
        LineCount ownLines,
        List<RegionTotal> totals,
        List<DistrictShare> distribution,
        List<DistrictRow> districts,
        List<DistrictRow> missing,
        List<Ground> hindrances,
        LocalDate lastDay,
        boolean overdue,
        Instant submittedAt,
        boolean late,
        String lateReason,
        String missingReason,
        String remarks,
        String amendReason,
        Instant approvedAt) {

    public RegionPlanDetail {
        totals = List.copyOf(totals);
        distribution = List.copyOf(distribution);
        districts = List.copyOf(districts);
        missing = List.copyOf(missing);
        hindrances = List.copyOf(hindrances);
    }

    public int sum() {
        return totals.stream().mapToInt(RegionTotal::sum).sum();
    }

    public int places() {
        return totals.stream().mapToInt(RegionTotal::places).sum();
    }
}
