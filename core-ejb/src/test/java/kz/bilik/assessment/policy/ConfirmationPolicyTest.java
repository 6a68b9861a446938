package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.CONFIRMED_BY_GRADER;
import static kz.bilik.assessment.policy.AssessmentRefusal.PROTOCOL_INCOMPLETE;
import static kz.bilik.assessment.policy.AssessmentRefusal.RESULTS_NOT_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ConfirmationPolicyTest {

    private final ConfirmationPolicy policy = new ConfirmationPolicy();

    @Test
    @Paragraph("26")
    void a_complete_protocol_is_confirmed_by_someone_who_did_not_grade() {
        assertThat(policy.decide(new ConfirmationFacts(true, 0, false)).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("26")
    void who_graded_does_not_confirm_alone() {
        assertThat(policy.decide(new ConfirmationFacts(true, 0, true)).grounds())
                .containsExactly(CONFIRMED_BY_GRADER);
    }

    @Test
    @Paragraph("26")
    void everyone_admitted_has_a_line() {
        assertThat(policy.decide(new ConfirmationFacts(true, 1, false)).grounds())
                .containsExactly(PROTOCOL_INCOMPLETE);
    }

    @Test
    @Paragraph("26")
    void a_protocol_that_is_not_open_is_not_confirmed_again() {
        assertThat(policy.decide(new ConfirmationFacts(false, 0, false)).grounds())
                .containsExactly(RESULTS_NOT_OPEN);
    }
}
