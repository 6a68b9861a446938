package kz.bilik.outcome.policy;

import static kz.bilik.agreement.policy.AgreementRefusal.AGREEMENT_MISSING;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_FAILING;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_MISSING;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_BELOW_MINIMUM;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_MISSING;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_MISSING;
import static kz.bilik.outcome.Outcome.CERTIFIED;
import static kz.bilik.outcome.Outcome.REFERENCE;
import static kz.bilik.outcome.Outcome.REFUSED;
import static kz.bilik.outcome.policy.ListenerFixture.aListener;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.outcome.Outcome;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class OutcomePolicyTest {

    private final OutcomePolicy policy = new OutcomePolicy();

    @Test
    @Paragraph({"2(6)", "26"})
    void who_attended_passed_and_mastered_every_module_gets_a_certificate() {
        expect(aListener(), CERTIFIED);
        expect(aListener().attending("58").scoring("25").graded("50", "50", "50"), CERTIFIED);
    }

    @Test
    @Paragraph({"23(3)", "27"})
    void who_attended_too_little_gets_a_reference_and_needs_no_grades() {
        expect(aListener().attending("57.5").absentFromTheTest().graded(), REFERENCE, ATTENDANCE_BELOW_MINIMUM);
    }

    @Test
    @Paragraph({"23(4)", "27"})
    void who_scored_too_little_gets_a_reference_whatever_the_grades() {
        expect(aListener().scoring("24.99"), REFERENCE, SCORE_BELOW_MINIMUM);
        expect(aListener().scoring("0").graded("-", "10", "-"), REFERENCE, SCORE_BELOW_MINIMUM);
    }

    @Test
    @Paragraph({"23(3)", "23(4)", "27"})
    void both_shortfalls_are_named() {
        expect(aListener().attending("40").scoring("10"), REFERENCE, ATTENDANCE_BELOW_MINIMUM, SCORE_BELOW_MINIMUM);
    }

    @Test
    @Paragraph("23")
    void without_an_agreement_nothing_is_given_and_everything_else_is_named_too() {
        expect(aListener().withoutAgreement(), REFUSED, AGREEMENT_MISSING);
        expect(
                aListener().withoutAgreement().attending("40").scoring("10").graded("90", "-", "77"),
                REFUSED,
                AGREEMENT_MISSING,
                ATTENDANCE_BELOW_MINIMUM,
                SCORE_BELOW_MINIMUM,
                GRADE_MISSING);
    }

    @Test
    @Paragraph("23(3)")
    void without_a_register_nothing_is_given() {
        expect(aListener().withoutRegister(), REFUSED, ATTENDANCE_MISSING);
    }

    @Test
    @Paragraph({"23(4)", "26"})
    void who_was_absent_waits_for_the_commission() {
        expect(aListener().absentFromTheTest(), REFUSED, SCORE_MISSING);
    }

    @Test
    @Paragraph("2(7)")
    void who_passed_waits_while_the_supplement_cannot_be_filled() {
        expect(aListener().graded("90", "-", "77"), REFUSED, GRADE_MISSING);
        expect(aListener().graded("90", "49.99", "77"), REFUSED, GRADE_FAILING);
    }

    private void expect(ListenerFixture listener, Outcome outcome, Ground... grounds) {
        var decision = policy.decide(listener.facts());

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.grounds()).containsExactly(grounds);
    }
}
