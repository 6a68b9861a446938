package kz.bilik.assessment.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * What may happen to the protocol of an assessment, paragraph 26: a commission stands behind it, a listener appeals within a working day, the director
 * annuls it by an order with a reason, and an absence is decided. What a certificate rests on is not touched. Paragraph 27: a reassessment is not held
 * before its day.
 */
@Paragraph({"26", "27"})
public final class ProtocolPolicy {

    public Ruling commission(boolean chair, boolean member) {
        return chair && member ? Ruling.allowed() : Ruling.refused(AssessmentRefusal.COMMISSION_NOT_NAMED);
    }

    public Ruling open(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today) ? Ruling.refused(AssessmentRefusal.REASSESSMENT_DAY_AHEAD) : Ruling.allowed();
    }

    public Ruling appeal(ProtocolFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() != AssessmentState.CONFIRMED || !facts.line()) {
            grounds.add(AssessmentRefusal.NOTHING_TO_APPEAL);
        }
        if (facts.lastDay() != null && facts.today().isAfter(facts.lastDay())) {
            grounds.add(AssessmentRefusal.APPEAL_TOO_LATE);
        }
        untouched(facts, grounds);
        return new Ruling(grounds);
    }

    public Ruling annul(ProtocolFacts facts, String orderNo, LocalDate orderDate) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() != AssessmentState.CONFIRMED) {
            grounds.add(AssessmentRefusal.PROTOCOL_NOT_CONFIRMED);
        }
        if (isBlank(orderNo) || orderDate == null || orderDate.isAfter(facts.today())) {
            grounds.add(AssessmentRefusal.ANNULLED_WITHOUT_ORDER);
        }
        untouched(facts, grounds);
        return new Ruling(grounds);
    }

    /** An absence that was recorded: another day for a valid reason, or a failure. */
    public Ruling absence(EnrolmentState state, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state != EnrolmentState.ABSENT) {
            grounds.add(AssessmentRefusal.NOT_ABSENT);
        }
        if (isBlank(reason)) {
            grounds.add(AssessmentRefusal.PROTOCOL_REASON_MISSING);
        }
        return new Ruling(grounds);
    }

    private static void untouched(ProtocolFacts facts, List<Ground> grounds) {
        if (facts.certificates() > 0) {
            grounds.add(AssessmentRefusal.CERTIFICATE_RESTS_ON_IT);
        }
        if (facts.laterReassessments() > 0) {
            grounds.add(AssessmentRefusal.REASSESSED_SINCE);
        }
        if (isBlank(facts.reason())) {
            grounds.add(AssessmentRefusal.PROTOCOL_REASON_MISSING);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
