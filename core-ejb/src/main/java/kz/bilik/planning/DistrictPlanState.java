package kz.bilik.planning;

import java.util.Set;

/** Life of the plan of a district (paragraph 11). */
public enum DistrictPlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    public Set<DistrictPlanState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, ACCEPTED);
            case RETURNED -> Set.of(DRAFT);
            case ACCEPTED -> Set.of();
        };
    }
}
