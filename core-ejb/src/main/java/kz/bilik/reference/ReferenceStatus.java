package kz.bilik.reference;

import java.util.Set;

/** Life of a reference letter (paragraph 27): never revoked, only superseded when the listener passes later. */
public enum ReferenceStatus {
    ISSUED,
    SUPERSEDED;

    public Set<ReferenceStatus> next() {
        return switch (this) {
            case ISSUED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
