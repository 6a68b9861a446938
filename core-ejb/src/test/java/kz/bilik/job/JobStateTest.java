package kz.bilik.job;

import static kz.bilik.job.JobState.CANCELLED;
import static kz.bilik.job.JobState.DONE;
import static kz.bilik.job.JobState.FAILED;
import static kz.bilik.job.JobState.QUEUED;
import static kz.bilik.job.JobState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobStateTest {

    private static final Map<JobState, Set<JobState>> ALLOWED = Map.of(
            QUEUED, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(DONE, FAILED, CANCELLED),
            FAILED, Set.of(QUEUED),
            CANCELLED, Set.of(QUEUED),
            DONE, Set.of());

    @ParameterizedTest
    @MethodSource("allPairs")
    void a_job_is_done_once_and_may_be_taken_up_again_only_when_it_was_not(JobState from, JobState to) {
        assertThat(from.next().contains(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(JobState.values())
                .flatMap(from -> Arrays.stream(JobState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void the_time_left_follows_the_pace_so_far() {
        var start = Instant.parse("2026-02-13T06:00:00Z");

        assertThat(JobProgress.remaining(start, start.plusSeconds(10), 100, 25)).hasValue(30);
        assertThat(JobProgress.remaining(start, start.plusSeconds(10), 100, 0)).isEmpty();
        assertThat(JobProgress.remaining(start, start.plusSeconds(10), 100, 100))
                .isEmpty();
        assertThat(JobProgress.remaining(null, start, 100, 25)).isEmpty();
    }
}
