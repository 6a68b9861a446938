package kz.bilik.programme.policy;

import java.util.ArrayList;
import java.util.TreeSet;
import kz.bilik.programme.Delivery;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a programme says to whom and how it is taught.
 *
 * <p>Paragraph 1: it is for heads, methodologists or pedagogues; 16: the curriculum has a language; 19: at once or in stages, and stages
 * are at least two, each with modules of its own, none left empty, so that together they have the hours of the whole.
 */
@Paragraph({"1", "16", "19"})
public final class TeachingPolicy {

    private static final int FEWEST_STAGES = 2;

    public Ruling decide(TeachingFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.terms().targetGroups().isEmpty()) {
            grounds.add(TeachingRefusal.TARGET_GROUP_MISSING);
        }
        if (facts.terms().languages().isEmpty()) {
            grounds.add(TeachingRefusal.LANGUAGE_MISSING);
        }
        var stages = new TreeSet<>(facts.moduleStages());
        if (facts.terms().delivery() == Delivery.STAGED) {
            if (stages.size() < FEWEST_STAGES) {
                grounds.add(TeachingRefusal.STAGES_TOO_FEW);
            }
            if (!stages.isEmpty() && (stages.first() != 1 || stages.last() != stages.size())) {
                grounds.add(TeachingRefusal.STAGE_WITHOUT_MODULE);
            }
        } else if (stages.size() > 1) {
            grounds.add(TeachingRefusal.STAGES_OF_ONE_TIME);
        }
        return new Ruling(grounds);
    }
}
