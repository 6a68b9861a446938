package kz.bilik.application;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life of an application (paragraph 9). What is listed for a course is enrolled or withdrawn, unless the course or the order that admitted is
 * cancelled: then it stands again where it stood before, with its place in the plan.
 */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DECLINED,
    PLANNED,
    LISTED,
    ENROLLED,
    WITHDRAWN,
    CARRIED_OVER;

    /** The states in which an application stands in the way of a second one for the same programme and year. */
    public static final Set<ApplicationState> ACTIVE =
            Set.copyOf(EnumSet.of(SUBMITTED, RETURNED, ACCEPTED, PLANNED, LISTED, ENROLLED));

    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(ACCEPTED, RETURNED, DECLINED, WITHDRAWN, CARRIED_OVER);
            case RETURNED -> Set.of(DRAFT, WITHDRAWN);
            case ACCEPTED -> Set.of(PLANNED, WITHDRAWN, CARRIED_OVER);
            case PLANNED -> Set.of(LISTED, WITHDRAWN, CARRIED_OVER);
            case LISTED -> Set.of(ENROLLED, WITHDRAWN, PLANNED, ACCEPTED);
            case ENROLLED -> Set.of(PLANNED, ACCEPTED);
            case DECLINED, WITHDRAWN, CARRIED_OVER -> Set.of();
        };
    }

    public boolean isWithdrawable() {
        return next().contains(WITHDRAWN);
    }

    /** Whether a place in a plan or more has been given. */
    public boolean isPlaced() {
        return this == PLANNED || this == LISTED || this == ENROLLED;
    }
}
