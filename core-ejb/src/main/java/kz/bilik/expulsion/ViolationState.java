package kz.bilik.expulsion;

import java.util.Set;

/** Life of a recorded violation (paragraph 23): only one that is confirmed breaks the agreement and may lead to a case. */
public enum ViolationState {
    RECORDED,
    CONFIRMED,
    DISMISSED;

    public Set<ViolationState> next() {
        return switch (this) {
            case RECORDED -> Set.of(CONFIRMED, DISMISSED);
            case CONFIRMED, DISMISSED -> Set.of();
        };
    }
}
