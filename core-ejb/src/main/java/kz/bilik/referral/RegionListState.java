package kz.bilik.referral;

import java.util.Set;

/** Life of a region's list (paragraphs 13, 17): it may be taken back into work until an admission order rests on it. */
public enum RegionListState {
    DRAFT,
    APPROVED,
    SENT,
    USED;

    public Set<RegionListState> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED);
            case APPROVED -> Set.of(SENT, DRAFT);
            case SENT -> Set.of(USED, DRAFT);
            case USED -> Set.of(SENT);
        };
    }

    /** Whether the administration has written to the institute. */
    public boolean isLettered() {
        return this == SENT || this == USED;
    }
}
