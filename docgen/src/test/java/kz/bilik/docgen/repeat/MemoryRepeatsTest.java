package kz.bilik.docgen.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class MemoryRepeatsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final byte[] DIGEST = {1};

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    private final MemoryRepeats repeats = new MemoryRepeats(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void the_first_answer_is_given_again_for_seven_days_to_its_own_client() {
        begin("a", "k").keep(DIGEST, answer(10));

        now = now.plus(KEPT).minusNanos(1);
        assertThat(begin("a", "k").known().orElseThrow().answer().body()).hasSize(10);
        assertThat(begin("b", "k").known()).isEmpty();
        now = now.plusNanos(1);
        assertThat(begin("a", "k").known()).isEmpty();
    }

    @Test
    void while_the_first_is_worked_on_the_second_is_told_so() {
        begin("a", "k");

        var refused = catchThrowableOfType(RequestRefused.class, () -> begin("a", "k"));

        assertThat(refused.refusal()).isEqualTo(Refusal.CONFLICT);
        assertThat(refused.violations().get(0).code()).isEqualTo("idempotency-key-busy");
    }

    @Test
    void what_came_to_nothing_or_died_may_be_tried_again() {
        begin("a", "refused").forget();
        assertThat(begin("a", "refused").known()).isEmpty();
        begin("a", "dead");
        now = now.plus(PATIENCE);
        assertThat(begin("a", "dead").known()).isEmpty();
    }

    @Test
    void a_kept_answer_is_not_forgotten_by_its_request() {
        var attempt = begin("a", "k");
        attempt.keep(DIGEST, answer(1));
        attempt.forget();

        assertThat(begin("a", "k").known()).isPresent();
    }

    @Test
    void memory_is_bounded_by_count_and_by_bytes() {
        for (int i = 0; i <= MemoryRepeats.ANSWERS; i++) {
            begin("a", "k" + i).keep(DIGEST, answer(0));
        }
        assertThat(begin("a", "k1").known()).isPresent();
        assertThat(begin("a", "k0").known()).isEmpty();
        var large = (int) (MemoryRepeats.BYTES / 2);
        begin("b", "one").keep(DIGEST, answer(large));
        begin("b", "two").keep(DIGEST, answer(large));
        begin("b", "three").keep(DIGEST, answer(1));
        assertThat(begin("b", "two").known()).isPresent();
        assertThat(begin("b", "one").known()).isEmpty();
    }

    private Attempt begin(String owner, String key) {
        return repeats.begin(owner, key, PATIENCE, KEPT);
    }

    private static Answer answer(int bytes) {
        return new Answer(200, Map.of(), new byte[bytes]);
    }
}
