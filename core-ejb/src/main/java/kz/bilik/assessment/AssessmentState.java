package kz.bilik.assessment;

import java.util.Set;

/** Life of an assessment; an appeal takes a confirmed protocol back to grading. */
public enum AssessmentState {
    PLANNED,
    OPEN,
    GRADING,
    PROTOCOL,
    CONFIRMED,
    ANNULLED;

    public Set<AssessmentState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case OPEN -> Set.of(GRADING);
            case GRADING -> Set.of(PROTOCOL);
            case PROTOCOL -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of(ANNULLED, GRADING);
            case ANNULLED -> Set.of();
        };
    }
}
