package kz.bilik.expulsion.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a case of expulsion can be opened: paragraph 28 expels for a condition that was not fulfilled; who has passed fulfilled them. */
@Paragraph("28")
public final class OpeningPolicy {

    private static final Set<EnrolmentState> EXPELLABLE = EnumSet.of(
            EnrolmentState.ADMITTED,
            EnrolmentState.STUDYING,
            EnrolmentState.RESUMED,
            EnrolmentState.READY_FOR_ASSESSMENT,
            EnrolmentState.NOT_ASSESSED);

    public Ruling decide(OpeningFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == EnrolmentState.PASSED || facts.state() == EnrolmentState.CERTIFIED) {
            grounds.add(CaseRefusal.PASSED_CANNOT_BE_EXPELLED);
        } else if (facts.open() || facts.state() == EnrolmentState.EXPULSION_CASE) {
            grounds.add(CaseRefusal.CASE_ALREADY_OPEN);
        } else if (!EXPELLABLE.contains(facts.state())) {
            grounds.add(CaseRefusal.STATE_CANNOT_BE_EXPELLED);
        }
        if (facts.confirmedViolations() == 0) {
            grounds.add(CaseRefusal.CASE_WITHOUT_VIOLATION);
        }
        return new Ruling(grounds);
    }
}
