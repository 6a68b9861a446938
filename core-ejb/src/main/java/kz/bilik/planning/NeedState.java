package kz.bilik.planning;

import java.util.Set;

/** What became of the need that a preschool stated (paragraph 11). */
public enum NeedState {
    STATED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public Set<NeedState> next() {
        return switch (this) {
            case STATED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> Set.of();
            case DECLINED -> Set.of();
            case WITHDRAWN -> Set.of();
        };
    }
}
