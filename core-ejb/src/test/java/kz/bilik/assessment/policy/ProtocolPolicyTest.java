package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.ANNULLED_WITHOUT_ORDER;
import static kz.bilik.assessment.policy.AssessmentRefusal.APPEAL_TOO_LATE;
import static kz.bilik.assessment.policy.AssessmentRefusal.CERTIFICATE_RESTS_ON_IT;
import static kz.bilik.assessment.policy.AssessmentRefusal.COMMISSION_NOT_NAMED;
import static kz.bilik.assessment.policy.AssessmentRefusal.NOTHING_TO_APPEAL;
import static kz.bilik.assessment.policy.AssessmentRefusal.NOT_ABSENT;
import static kz.bilik.assessment.policy.AssessmentRefusal.PROTOCOL_NOT_CONFIRMED;
import static kz.bilik.assessment.policy.AssessmentRefusal.PROTOCOL_REASON_MISSING;
import static kz.bilik.assessment.policy.AssessmentRefusal.REASSESSED_SINCE;
import static kz.bilik.assessment.policy.AssessmentRefusal.REASSESSMENT_DAY_AHEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ProtocolPolicyTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-02-16");

    private final ProtocolPolicy policy = new ProtocolPolicy();

    @Test
    @Paragraph("26")
    void a_commission_has_a_chair_and_a_member() {
        assertThat(policy.commission(true, true).isAllowed()).isTrue();
        assertThat(policy.commission(false, true).grounds()).containsExactly(COMMISSION_NOT_NAMED);
        assertThat(policy.commission(true, false).grounds()).containsExactly(COMMISSION_NOT_NAMED);
    }

    @Test
    @Paragraph("27")
    void a_reassessment_begins_on_its_day_and_not_before() {
        assertThat(policy.open(LAST_DAY, LAST_DAY).isAllowed()).isTrue();
        assertThat(policy.open(LAST_DAY, LAST_DAY.minusDays(1)).grounds()).containsExactly(REASSESSMENT_DAY_AHEAD);
    }

    @Test
    @Paragraph("26")
    void a_confirmed_result_is_appealed_against_until_the_last_day() {
        assertThat(policy.appeal(facts(AssessmentState.CONFIRMED, true, LAST_DAY, 0, 0, "қате есептелген"))
                        .isAllowed())
                .isTrue();
        assertThat(policy.appeal(facts(AssessmentState.CONFIRMED, true, LAST_DAY.plusDays(1), 0, 0, "қате"))
                        .grounds())
                .containsExactly(APPEAL_TOO_LATE);
        assertThat(policy.appeal(facts(AssessmentState.GRADING, true, LAST_DAY, 0, 0, "қате"))
                        .grounds())
                .containsExactly(NOTHING_TO_APPEAL);
        assertThat(policy.appeal(facts(AssessmentState.CONFIRMED, false, LAST_DAY, 0, 0, "қате"))
                        .grounds())
                .containsExactly(NOTHING_TO_APPEAL);
        assertThat(policy.appeal(facts(AssessmentState.CONFIRMED, true, LAST_DAY, 1, 1, " "))
                        .grounds())
                .containsExactly(CERTIFICATE_RESTS_ON_IT, REASSESSED_SINCE, PROTOCOL_REASON_MISSING);
    }

    @Test
    @Paragraph("26")
    void a_protocol_is_annulled_by_an_order_with_a_reason_while_nothing_rests_on_it() {
        var confirmed = facts(AssessmentState.CONFIRMED, true, LAST_DAY, 0, 0, "сұрақтар жария болған");

        assertThat(policy.annul(confirmed, "12-Н", LAST_DAY).isAllowed()).isTrue();
        assertThat(policy.annul(confirmed, "12-Н", LAST_DAY.plusDays(1)).grounds())
                .containsExactly(ANNULLED_WITHOUT_ORDER);
        assertThat(policy.annul(confirmed, " ", LAST_DAY).grounds()).containsExactly(ANNULLED_WITHOUT_ORDER);
        assertThat(policy.annul(facts(AssessmentState.PROTOCOL, true, LAST_DAY, 0, 0, "қате"), "12-Н", LAST_DAY)
                        .grounds())
                .containsExactly(PROTOCOL_NOT_CONFIRMED);
        assertThat(policy.annul(facts(AssessmentState.CONFIRMED, true, LAST_DAY, 2, 0, "қате"), "12-Н", LAST_DAY)
                        .grounds())
                .containsExactly(CERTIFICATE_RESTS_ON_IT);
    }

    @Test
    @Paragraph("26")
    void an_absence_is_decided_once_and_with_a_reason() {
        assertThat(policy.absence(EnrolmentState.ABSENT, "ауырған").isAllowed()).isTrue();
        assertThat(policy.absence(EnrolmentState.ABSENT, "").grounds()).containsExactly(PROTOCOL_REASON_MISSING);
        assertThat(policy.absence(EnrolmentState.FAILED, "ауырған").grounds()).containsExactly(NOT_ABSENT);
    }

    private static ProtocolFacts facts(
            AssessmentState state,
            boolean line,
            LocalDate today,
            long certificates,
            long reassessments,
            String reason) {
        return new ProtocolFacts(state, line, LAST_DAY, today, certificates, reassessments, reason);
    }
}
