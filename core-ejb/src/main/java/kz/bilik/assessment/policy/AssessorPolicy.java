package kz.bilik.assessment.policy;

import java.util.ArrayList;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an external final assessment is external: paragraph 2(9), the assessing organisation is named, and nobody who taught the course
 * grades it.
 */
@Paragraph("2(9)")
public final class AssessorPolicy {

    public Ruling decide(AssessorFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.kind() != AssessmentKind.EXTERNAL_FINAL) {
            return Ruling.allowed();
        }
        if (facts.organisation() == null || facts.organisation().isBlank()) {
            grounds.add(AssessmentRefusal.ASSESSOR_NOT_NAMED);
        }
        if (facts.taughtTheCourse()) {
            grounds.add(AssessmentRefusal.ASSESSOR_TAUGHT_THE_COURSE);
        }
        return new Ruling(grounds);
    }
}
