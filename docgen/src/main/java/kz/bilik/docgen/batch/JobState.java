package kz.bilik.docgen.batch;

import java.util.Set;

/** Life of a job. One that was never received whole is thrown away. */
enum JobState {
    RECEIVING,
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED;

    Set<JobState> next() {
        return switch (this) {
            case RECEIVING -> Set.of(QUEUED);
            case QUEUED -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(DONE, CANCELLED);
            case DONE, CANCELLED -> Set.of();
        };
    }
}
