package kz.bilik.admission;

import java.util.Set;

/** Life of an order that admits listeners (paragraph 17). Nothing is deleted: a wrong order is cancelled with a reason. */
public enum AdmissionOrderState {
    DRAFT,
    SIGNED,
    CANCELLED;

    public Set<AdmissionOrderState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SIGNED, CANCELLED);
            case SIGNED -> Set.of(CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
