package kz.bilik.docgen.batch;

import java.time.Instant;
import java.util.Optional;

/**
 * A batch that outlives its request.
 *
 * @param id 128 random bits in hexadecimal digits
 * @param trace of the request that ordered it
 */
record Job(
        String id,
        String owner,
        JobState state,
        BatchForm form,
        int total,
        String trace,
        Optional<String> callback,
        Optional<String> callbackState,
        int callbackAttempts,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** How many of its lines are through. */
    record Progress(int made, int refused) {}
}
