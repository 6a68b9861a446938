package kz.bilik.account.policy;

import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_COMMON;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_EASY;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_OF_CONTEXT;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_TOO_LONG;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_TOO_SHORT;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @Test
    @Paragraph("SEC-4")
    void twelve_to_a_hundred_and_twenty_eight_signs_are_taken() {
        assertThat(ofLength(11)).containsExactly(PASSWORD_TOO_SHORT);
        assertThat(ofLength(12)).isEmpty();
        assertThat(ofLength(128)).isEmpty();
        assertThat(ofLength(129)).containsExactly(PASSWORD_TOO_LONG);
    }

    @Test
    @Paragraph("SEC-4")
    void what_is_guessed_quickly_is_refused_with_the_nearest_reason() {
        assertThat(weighed(3, true, true)).isEmpty();
        assertThat(besideContext(8)).isEmpty();
        assertThat(besideContext(7)).containsExactly(PASSWORD_OF_CONTEXT);
        assertThat(weighed(2, false, false)).containsExactly(PASSWORD_EASY);
        assertThat(weighed(2, false, true)).containsExactly(PASSWORD_COMMON);
        assertThat(weighed(0, true, true)).containsExactly(PASSWORD_OF_CONTEXT);
    }

    @Test
    @Paragraph("SEC-4")
    void the_present_password_is_no_new_one() {
        assertThat(policy.decide(new PasswordFacts(20, 4, false, 20, false, true))
                        .grounds())
                .containsExactly(PASSWORD_UNCHANGED);
    }

    @Test
    @Paragraph("SEC-4")
    void a_short_one_that_is_guessed_quickly_is_told_both() {
        assertThat(policy.decide(new PasswordFacts(8, 0, false, 8, true, false)).grounds())
                .containsExactly(PASSWORD_TOO_SHORT, PASSWORD_COMMON);
    }

    private List<Ground> ofLength(int length) {
        return policy.decide(new PasswordFacts(length, 4, false, length, false, false))
                .grounds();
    }

    private List<Ground> besideContext(int otherSigns) {
        return policy.decide(new PasswordFacts(20, 4, true, otherSigns, false, false))
                .grounds();
    }

    private List<Ground> weighed(int score, boolean ofContext, boolean common) {
        return policy.decide(new PasswordFacts(20, score, ofContext, 20, common, false))
                .grounds();
    }
}
