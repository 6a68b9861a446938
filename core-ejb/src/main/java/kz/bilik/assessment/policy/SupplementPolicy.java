package kz.bilik.assessment.policy;

import java.util.ArrayList;
import java.util.Objects;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the supplement can be filled.
 *
 * <p>Paragraph 2(7): it lists the mastered modules with their grades. Every module of the programme must be mastered for a certificate
 * so a module without a grade or with a failing one blocks.
 */
@Paragraph("2(7)")
public final class SupplementPolicy {

    public Ruling decide(GradesFacts facts) {
        var grounds = new ArrayList<Ground>();
        var given = facts.grades().stream().filter(Objects::nonNull).toList();
        if (given.size() < facts.modules()) {
            grounds.add(AssessmentRefusal.GRADE_MISSING);
        }
        if (given.stream().anyMatch(grade -> grade.compareTo(facts.rules().modulePassPercent()) < 0)) {
            grounds.add(AssessmentRefusal.GRADE_FAILING);
        }
        return new Ruling(grounds);
    }
}
