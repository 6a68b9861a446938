package kz.bilik.planning;

import java.util.Set;

/** What became of a file that was read into a plan form. */
public enum ImportState {
    READ,
    CONFIRMED,
    DISCARDED,
    UNDONE;

    public Set<ImportState> next() {
        return switch (this) {
            case READ -> Set.of(CONFIRMED, DISCARDED);
            case CONFIRMED -> Set.of(UNDONE);
            case DISCARDED -> Set.of();
            case UNDONE -> Set.of();
        };
    }
}
