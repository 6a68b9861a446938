package kz.bilik.assessment.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the final test is passed.
 *
 * <p>Paragraph 23(4): not less than 50 % of the highest score that could be obtained, compared exactly (G-1).
 */
@Paragraph("23(4)")
public final class AssessmentPolicy {

    public Ruling decide(ScoreFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.score() == null) {
            grounds.add(AssessmentRefusal.SCORE_MISSING);
        } else if (Percent.of(facts.score(), facts.maxScore())
                .isBelow(facts.rules().testMinPercent())) {
            grounds.add(AssessmentRefusal.SCORE_BELOW_MINIMUM);
        }
        return new Ruling(grounds);
    }
}
