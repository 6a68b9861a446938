package kz.bilik.planning;

import java.util.Set;

/** Life of the plan of a region (paragraph 12). An amended one is worked on anew; what was approved holds until the amendment is. */
public enum RegionPlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    AMENDED;

    public Set<RegionPlanState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, APPROVED);
            case RETURNED -> Set.of(DRAFT);
            case APPROVED -> Set.of(AMENDED);
            case AMENDED -> Set.of(SUBMITTED);
        };
    }
}
