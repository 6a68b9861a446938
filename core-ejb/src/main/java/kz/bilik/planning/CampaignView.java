package kz.bilik.planning;

import java.util.List;

/** The whole chain of one campaign on one screen. */
public record CampaignView(
        CycleSummary cycle,
        List<Deadline> deadlines,
        List<RegionRow> regions,
        int perspectivePlaces,
        long requests,
        long requestsUnsent,
        long requestsLate) {

    public CampaignView {
        deadlines = List.copyOf(deadlines);
        regions = List.copyOf(regions);
    }

    public int places() {
        return regions.stream().mapToInt(RegionRow::places).sum();
    }

    public long count(PlanProgress progress) {
        return regions.stream().filter(row -> row.progress() == progress).count();
    }
}
