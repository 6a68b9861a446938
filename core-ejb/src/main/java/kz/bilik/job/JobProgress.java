package kz.bilik.job;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far a job is.
 *
 * @param startedAt null while it waits
 * @param finishedAt null while it runs
 * @param remainingSeconds null when it cannot be told yet
 * @param errors the first failures, at most twenty
 */
public record JobProgress(
        JobId id,
        String kind,
        long subjectId,
        JobState state,
        int total,
        int done,
        int failed,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Long remainingSeconds,
        List<String> errors) {

    public JobProgress {
        errors = List.copyOf(errors);
    }

    /** 0…100, whole percents, never 100 before the end. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * (done + failed) / total);
    }

    /** Seconds left at the pace so far: none before the first item is through or after the last one. */
    public static OptionalLong remaining(Instant startedAt, Instant now, int total, int through) {
        if (startedAt == null || through <= 0 || through >= total) {
            return OptionalLong.empty();
        }
        var elapsed = Math.max(0, now.toEpochMilli() - startedAt.toEpochMilli());
        return OptionalLong.of((elapsed * (total - through) / through + 999) / 1000);
    }
}
