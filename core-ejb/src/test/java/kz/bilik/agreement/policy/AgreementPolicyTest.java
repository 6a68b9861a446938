package kz.bilik.agreement.policy;

import static kz.bilik.agreement.policy.AgreementRefusal.AGREEMENT_AFTER_COURSE;
import static kz.bilik.agreement.policy.AgreementRefusal.AGREEMENT_AFTER_FIRST_SESSION;
import static kz.bilik.agreement.policy.AgreementRefusal.AGREEMENT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AgreementPolicyTest {

    private final AgreementPolicy policy = new AgreementPolicy();

    @Test
    @Paragraph("23")
    void scenario_56_without_an_agreement_in_force_nobody_is_put_on_the_list_of_the_assessment() {
        var none = new AgreementFacts(null, LocalDate.parse("2026-02-02"), LocalDate.parse("2026-02-13"));

        assertThat(policy.decide(none).grounds()).containsExactly(AGREEMENT_MISSING);
        assertThat(policy.flags(none).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("23")
    void an_agreement_signed_by_the_first_day_is_in_time() {
        assertThat(policy.decide(signedOn("2026-02-02")).isAllowed()).isTrue();
        assertThat(policy.flags(signedOn("2026-02-02")).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("23")
    void an_agreement_signed_during_the_course_admits_but_is_flagged() {
        assertThat(policy.decide(signedOn("2026-02-03")).isAllowed()).isTrue();
        assertThat(policy.flags(signedOn("2026-02-03")).grounds()).containsExactly(AGREEMENT_AFTER_FIRST_SESSION);
        assertThat(policy.decide(signedOn("2026-02-13")).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("23")
    void an_agreement_signed_after_the_course_does_not_admit() {
        assertThat(policy.decide(signedOn("2026-02-14")).grounds()).containsExactly(AGREEMENT_AFTER_COURSE);
        assertThat(policy.flags(signedOn("2026-02-14")).isAllowed()).isTrue();
    }

    private static AgreementFacts signedOn(String day) {
        return new AgreementFacts(LocalDate.parse(day), LocalDate.parse("2026-02-02"), LocalDate.parse("2026-02-13"));
    }
}
