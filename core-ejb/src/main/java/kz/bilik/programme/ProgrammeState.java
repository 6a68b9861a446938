package kz.bilik.programme;

import java.util.Set;

/** Life of a programme version. An approved version is immutable: a change makes a new version. */
public enum ProgrammeState {
    DRAFT,
    ON_AGREEMENT,
    RETURNED,
    AGREED,
    APPROVED,
    ARCHIVED;

    public Set<ProgrammeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(ON_AGREEMENT);
            case ON_AGREEMENT -> Set.of(RETURNED, AGREED);
            case RETURNED -> Set.of(DRAFT);
            case AGREED -> Set.of(APPROVED);
            case APPROVED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }
}
