package kz.bilik.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentProofTest {

    private static final Instant PROVEN = Instant.parse("2026-03-06T06:00:00Z");

    @Test
    void a_proof_holds_to_the_last_second_of_its_minutes() {
        assertThat(RecentProof.isFresh(PROVEN, PROVEN, 15)).isTrue();
        assertThat(RecentProof.isFresh(PROVEN, PROVEN.plusSeconds(15 * 60), 15)).isTrue();
        assertThat(RecentProof.isFresh(PROVEN, PROVEN.plusSeconds(15 * 60 + 1), 15))
                .isFalse();
        assertThat(RecentProof.isFresh(Instant.EPOCH, PROVEN, 15)).isFalse();
    }

    @Test
    void the_second_step_of_a_sign_in_comes_within_ten_minutes() {
        var halfway = new Halfway("asel", PROVEN);

        assertThat(halfway.isOpenAt(PROVEN.plusSeconds(10 * 60 - 1))).isTrue();
        assertThat(halfway.isOpenAt(PROVEN.plusSeconds(10 * 60))).isFalse();
    }
}
