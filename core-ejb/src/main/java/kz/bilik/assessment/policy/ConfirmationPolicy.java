package kz.bilik.assessment.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the protocol of an assessment can be confirmed: paragraph 26, the organisation conducts it, so it is complete and two people
 * stand behind it; who grades does not confirm alone.
 */
@Paragraph("26")
public final class ConfirmationPolicy {

    public Ruling decide(ConfirmationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.open()) {
            grounds.add(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        if (facts.listenersWithoutLine() > 0) {
            grounds.add(AssessmentRefusal.PROTOCOL_INCOMPLETE);
        }
        if (facts.gradedByCaller()) {
            grounds.add(AssessmentRefusal.CONFIRMED_BY_GRADER);
        }
        return new Ruling(grounds);
    }
}
