package kz.bilik.job;

import java.util.Set;

/** Life of a background job. A failed or cancelled one may be taken up again: what is done stays done. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(DONE, FAILED, CANCELLED);
            case FAILED, CANCELLED -> Set.of(QUEUED);
            case DONE -> Set.of();
        };
    }

    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }
}
