package kz.bilik.schedule;

import java.util.Set;

/** Where a line of the schedule stands. A change makes it a draft again, whatever was agreed before (paragraph 14). */
public enum LineState {
    DRAFT,
    ON_AGREEMENT,
    REFUSED,
    AGREED,
    WITHDRAWN;

    public Set<LineState> next() {
        return switch (this) {
            case DRAFT -> Set.of(ON_AGREEMENT, WITHDRAWN);
            case ON_AGREEMENT -> Set.of(AGREED, REFUSED, DRAFT, WITHDRAWN);
            case REFUSED, AGREED -> Set.of(DRAFT, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
