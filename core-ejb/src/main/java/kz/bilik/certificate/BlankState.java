package kz.bilik.certificate;

import java.util.Set;

/** Life of a blank of strict accountability (paragraph 26): always in exactly one state; a used blank never returns. */
public enum BlankState {
    ORDERED,
    IN_STOCK,
    RESERVED,
    USED,
    SPOILED,
    LOST,
    DESTROYED;

    public Set<BlankState> next() {
        return switch (this) {
            case ORDERED -> Set.of(IN_STOCK);
            case IN_STOCK -> Set.of(RESERVED, SPOILED, LOST);
            case RESERVED -> Set.of(IN_STOCK, USED, SPOILED, LOST);
            case SPOILED -> Set.of(DESTROYED);
            case USED, LOST, DESTROYED -> Set.of();
        };
    }
}
