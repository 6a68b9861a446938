package kz.bilik.nedb;

import java.util.Set;

/** Life of a task (paragraph 18). That it is overdue is computed from its last day, not stored. */
public enum NedbTaskState {
    PENDING,
    EXPORTED,
    REJECTED,
    CONFIRMED;

    public Set<NedbTaskState> next() {
        return switch (this) {
            case PENDING -> Set.of(EXPORTED);
            case EXPORTED -> Set.of(CONFIRMED, REJECTED);
            case REJECTED -> Set.of(PENDING);
            case CONFIRMED -> Set.of();
        };
    }
}
