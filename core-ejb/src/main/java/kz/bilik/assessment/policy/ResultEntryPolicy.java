package kz.bilik.assessment.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a result can be true: paragraph 23(4), a score lies between nothing and the highest one; 2(7), a grade is a percentage and there
 * is one per module. Both have at most two decimals, so that nothing is rounded over a limit when it is kept.
 */
@Paragraph({"23(4)", "2(7)"})
public final class ResultEntryPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** A score that was given; one that was not is no matter of entry. */
    public Ruling score(ScoreFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.score() != null && isOutside(facts.score(), facts.maxScore())) {
            grounds.add(AssessmentRefusal.SCORE_OUT_OF_RANGE);
        }
        if (facts.score() != null && isTooPrecise(facts.score())) {
            grounds.add(AssessmentRefusal.SCORE_TOO_PRECISE);
        }
        return new Ruling(grounds);
    }

    /** The grades that were given. */
    public Ruling grades(GradesFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.grades().size() > facts.modules()) {
            grounds.add(AssessmentRefusal.GRADES_MORE_THAN_MODULES);
        }
        var given = facts.grades().stream().filter(Objects::nonNull).toList();
        if (given.stream().anyMatch(grade -> isOutside(grade, HUNDRED))) {
            grounds.add(AssessmentRefusal.GRADE_OUT_OF_RANGE);
        }
        if (given.stream().anyMatch(ResultEntryPolicy::isTooPrecise)) {
            grounds.add(AssessmentRefusal.GRADE_TOO_PRECISE);
        }
        return new Ruling(grounds);
    }

    private static boolean isOutside(BigDecimal value, BigDecimal most) {
        return value.signum() < 0 || value.compareTo(most) > 0;
    }

    private static boolean isTooPrecise(BigDecimal value) {
        return value.stripTrailingZeros().scale() > DECIMALS;
    }
}
