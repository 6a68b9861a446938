package kz.bilik.job;

import java.util.Set;

/** Life of one item of a job. */
public enum JobItemState {
    PENDING,
    DONE,
    FAILED;

    public Set<JobItemState> next() {
        return switch (this) {
            case PENDING -> Set.of(DONE, FAILED);
            case FAILED -> Set.of(PENDING);
            case DONE -> Set.of();
        };
    }
}
