package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class WriteOffPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final WriteOffPolicy policy = new WriteOffPolicy();

    @Test
    @Paragraph("26")
    void an_act_of_today_with_a_reason_by_another_person_is_enough() {
        assertThat(policy.decide(new WriteOffFacts("5", TODAY, "бүлінген", TODAY, "admin", "director"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("26")
    void a_blank_in_stock_has_been_in_nobodys_hands() {
        assertThat(policy.decide(new WriteOffFacts("5", TODAY, "бүлінген", TODAY, null, "admin"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("26")
    void without_an_act_nothing_is_written_off() {
        assertThat(policy.decide(new WriteOffFacts("", TODAY, "бүлінген", TODAY, null, "admin"))
                        .grounds())
                .containsExactly(WriteOffRefusal.ACT_MISSING);
        assertThat(policy.decide(new WriteOffFacts("5", null, "бүлінген", TODAY, null, "admin"))
                        .grounds())
                .containsExactly(WriteOffRefusal.ACT_MISSING);
    }

    @Test
    @Paragraph("26")
    void an_act_of_tomorrow_is_refused() {
        assertThat(policy.decide(new WriteOffFacts("5", TODAY.plusDays(1), "бүлінген", TODAY, null, "admin"))
                        .grounds())
                .containsExactly(WriteOffRefusal.ACT_IN_FUTURE);
    }

    @Test
    @Paragraph("26")
    void a_write_off_has_a_reason() {
        assertThat(policy.decide(new WriteOffFacts("5", TODAY, null, TODAY, null, "admin"))
                        .grounds())
                .containsExactly(WriteOffRefusal.WRITE_OFF_REASON_MISSING);
    }

    @Test
    @Paragraph("26")
    void who_last_had_the_blank_in_hand_does_not_write_it_off() {
        assertThat(policy.decide(new WriteOffFacts("5", TODAY, "бүлінген", TODAY, "admin", "admin"))
                        .grounds())
                .containsExactly(WriteOffRefusal.SECOND_PERSON_NEEDED);
    }
}
