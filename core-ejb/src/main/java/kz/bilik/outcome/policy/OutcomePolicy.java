package kz.bilik.outcome.policy;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.agreement.policy.AgreementPolicy;
import kz.bilik.assessment.policy.AssessmentPolicy;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.assessment.policy.GradesFacts;
import kz.bilik.assessment.policy.ScoreFacts;
import kz.bilik.assessment.policy.SupplementPolicy;
import kz.bilik.attendance.policy.AttendancePolicy;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.outcome.Outcome;
import kz.bilik.outcome.OutcomeDecision;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;

/**
 * What a listener gets at the end of a course.
 *
 * <p>Paragraph 23: without an agreement there is nothing to decide on, and 23(3): without a register neither. Who attended too little is
 * not assessed, who scored too little did not pass: both get the reference of paragraph 27, and then grades do not matter. Who passed gets
 * the certificate of paragraph 26 as soon as the supplement of paragraph 2(7) can be filled.
 */
@Paragraph({"23", "23(3)", "23(4)", "26", "27", "2(6)", "2(7)"})
public final class OutcomePolicy {

    private final AgreementPolicy agreement = new AgreementPolicy();
    private final AttendancePolicy attendance = new AttendancePolicy();
    private final AssessmentPolicy assessment = new AssessmentPolicy();
    private final SupplementPolicy supplement = new SupplementPolicy();

    public OutcomeDecision decide(OutcomeFacts facts) {
        var bound = agreement.decide(facts.agreement()).grounds();
        var attended = attendance.decide(facts.attendance()).grounds();
        var scored = assessment
                .decide(new ScoreFacts(facts.score(), facts.maxScore(), facts.rules()))
                .grounds();
        var graded = supplement
                .decide(new GradesFacts(facts.grades(), facts.modules(), facts.rules()))
                .grounds();
        if (!bound.isEmpty() || attended.contains(AttendanceRefusal.ATTENDANCE_MISSING)) {
            return decision(Outcome.REFUSED, bound, attended, scored, graded);
        }
        var failed = scored.stream()
                .filter(AssessmentRefusal.SCORE_BELOW_MINIMUM::equals)
                .toList();
        if (!attended.isEmpty() || !failed.isEmpty()) {
            return decision(Outcome.REFERENCE, attended, failed);
        }
        if (!scored.isEmpty() || !graded.isEmpty()) {
            return decision(Outcome.REFUSED, scored, graded);
        }
        return decision(Outcome.CERTIFIED);
    }

    @SafeVarargs
    private static OutcomeDecision decision(Outcome outcome, List<Ground>... grounds) {
        var all = new ArrayList<Ground>();
        for (var some : grounds) {
            all.addAll(some);
        }
        return new OutcomeDecision(outcome, all);
    }
}
