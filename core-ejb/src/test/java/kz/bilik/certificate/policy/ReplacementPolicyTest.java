package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ReplacementPolicyTest {

    private final ReplacementPolicy policy = new ReplacementPolicy();

    @Test
    @Paragraph("26")
    void a_reason_and_a_free_blank_are_enough_for_a_duplicate() {
        assertThat(policy.decide(new ReplacementFacts("жоғалған", 1, false, null, "admin"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("26")
    void a_new_blank_needs_a_reason() {
        assertThat(policy.decide(new ReplacementFacts(" ", 1, false, null, "admin"))
                        .grounds())
                .containsExactly(ReplacementRefusal.REPLACEMENT_REASON_MISSING);
    }

    @Test
    @Paragraph("26")
    void without_a_free_blank_nothing_is_replaced() {
        assertThat(policy.decide(new ReplacementFacts("жоғалған", 0, false, null, "admin"))
                        .grounds())
                .containsExactly(ReplacementRefusal.NO_FREE_BLANK);
    }

    @Test
    @Paragraph("26")
    void a_prepared_certificate_is_given_up_and_a_duplicate_is_not() {
        assertThat(policy.decideDiscard(false).isAllowed()).isTrue();
        assertThat(policy.decideDiscard(true).grounds()).containsExactly(ReplacementRefusal.DUPLICATE_NOT_DISCARDED);
    }

    @Test
    @Paragraph("26")
    void who_reserved_the_blank_does_not_write_it_off() {
        assertThat(policy.decide(new ReplacementFacts("қате", 1, true, "admin", "admin"))
                        .grounds())
                .containsExactly(ReplacementRefusal.WRITE_OFF_BY_RESERVER);
        assertThat(policy.decide(new ReplacementFacts("қате", 1, true, "admin", "director"))
                        .isAllowed())
                .isTrue();
    }
}
