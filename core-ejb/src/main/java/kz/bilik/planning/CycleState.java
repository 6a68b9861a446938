package kz.bilik.planning;

import java.util.Set;

/** Life of a yearly campaign (paragraphs 10–13). */
public enum CycleState {
    OPEN,
    REQUESTS_SENT,
    DISTRICT_STAGE,
    REGION_STAGE,
    APPROVED,
    IN_EXECUTION,
    CLOSED;

    public Set<CycleState> next() {
        return switch (this) {
            case OPEN -> Set.of(REQUESTS_SENT);
            case REQUESTS_SENT -> Set.of(DISTRICT_STAGE, REGION_STAGE);
            case DISTRICT_STAGE -> Set.of(REGION_STAGE);
            case REGION_STAGE -> Set.of(APPROVED);
            case APPROVED -> Set.of(IN_EXECUTION);
            case IN_EXECUTION -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
