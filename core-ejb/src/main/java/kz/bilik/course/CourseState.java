package kz.bilik.course;

import java.util.Set;

/** Life of a course. A postponed course starts over with new dates, because its approvals are reset. */
public enum CourseState {
    PLANNED,
    SCHEDULED,
    LISTING,
    ADMISSION,
    IN_PROGRESS,
    PAUSED,
    ASSESSMENT,
    COMPLETED,
    REPORTED,
    ARCHIVED,
    CANCELLED,
    POSTPONED;

    public Set<CourseState> next() {
        return switch (this) {
            case PLANNED -> Set.of(SCHEDULED, CANCELLED, POSTPONED);
            case SCHEDULED -> Set.of(LISTING, CANCELLED, POSTPONED);
            case LISTING -> Set.of(ADMISSION, CANCELLED, POSTPONED);
            case ADMISSION -> Set.of(IN_PROGRESS, CANCELLED, POSTPONED);
            case IN_PROGRESS -> Set.of(PAUSED, ASSESSMENT);
            case PAUSED -> Set.of(IN_PROGRESS);
            case ASSESSMENT -> Set.of(COMPLETED);
            case COMPLETED -> Set.of(REPORTED);
            case REPORTED -> Set.of(ARCHIVED);
            case POSTPONED -> Set.of(PLANNED);
            case ARCHIVED, CANCELLED -> Set.of();
        };
    }
}
