package kz.bilik.schedule;

import java.util.Set;

/**
 * Life of an annual schedule (paragraph 14). An agreed one goes back to agreement when a line of it is changed; a signed one is amended as a
 * new version.
 */
public enum ScheduleState {
    DRAFT,
    ON_AGREEMENT,
    RETURNED,
    AGREED,
    APPROVED,
    AMENDED;

    public Set<ScheduleState> next() {
        return switch (this) {
            case DRAFT, RETURNED, AMENDED -> Set.of(ON_AGREEMENT);
            case ON_AGREEMENT -> Set.of(AGREED, RETURNED);
            case AGREED -> Set.of(APPROVED, ON_AGREEMENT);
            case APPROVED -> Set.of(AMENDED);
        };
    }

    /** Whether lines may be added and withdrawn: nobody is being asked about the whole. */
    public boolean isInWork() {
        return this == DRAFT || this == RETURNED || this == AMENDED;
    }
}
