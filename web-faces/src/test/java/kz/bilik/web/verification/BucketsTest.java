package kz.bilik.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Buckets buckets = new Buckets(60, 3, 2, nanos::get);

    @Test
    void whoever_has_used_up_the_burst_waits_for_the_next_token() {
        take("a", 3);

        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void waiting_earns_tokens_at_the_steady_rate() {
        take("a", 3);

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void one_visitor_does_not_use_up_the_tokens_of_another() {
        take("a", 4);

        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void the_one_not_seen_for_the_longest_time_is_forgotten_first() {
        take("a", 4);
        take("b", 4);
        take("a", 1);

        take("c", 1);

        assertThat(buckets.take("a")).isPositive();
        assertThat(buckets.take("b")).isZero();
    }

    private void take(String key, int times) {
        for (var taken = 0; taken < times; taken++) {
            buckets.take(key);
        }
    }
}
