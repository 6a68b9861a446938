package kz.bilik.planning.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the plan of a district may be written, handed in, returned or accepted.
 *
 * <p>Paragraph 10(2): districts plan when they are asked to; 11: a district first examines what was submitted to it, then sends its plan; 12: what
 * the region has handed in stands on the districts as they were.
 */
@Paragraph({"10(2)", "11", "12"})
public final class DistrictPlanPolicy {

    /** A plan that was handed in is not written in. */
    public Ruling write(DistrictPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.open()) {
            grounds.add(DistrictPlanRefusal.PLANNING_NOT_OPEN);
        }
        if (!facts.editable()) {
            grounds.add(DistrictPlanRefusal.DISTRICT_PLAN_NOT_EDITABLE);
        }
        return new Ruling(grounds);
    }

    /** Paragraph 11: everything submitted is examined, every line says what it means. */
    public Ruling submit(DistrictPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.open()) {
            grounds.add(DistrictPlanRefusal.PLANNING_NOT_OPEN);
        }
        if (facts.undecidedNeeds() > 0) {
            grounds.add(DistrictPlanRefusal.NEEDS_UNDECIDED);
        }
        if (facts.lines() == 0) {
            grounds.add(DistrictPlanRefusal.DISTRICT_PLAN_EMPTY);
        }
        if (facts.incompleteLines() > 0) {
            grounds.add(DistrictPlanRefusal.DISTRICT_LINES_INCOMPLETE);
        }
        return new Ruling(grounds);
    }

    /** A return says what is to be mended. */
    public Ruling giveBack(DistrictPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.remarks())) {
            grounds.add(DistrictPlanRefusal.DISTRICT_RETURN_WITHOUT_REMARKS);
        }
        if (facts.regionHandedIn()) {
            grounds.add(DistrictPlanRefusal.REGION_PLAN_HANDED_IN);
        }
        return new Ruling(grounds);
    }

    /** Nothing is added to a region plan that was handed in. */
    public Ruling accept(DistrictPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.regionHandedIn()) {
            grounds.add(DistrictPlanRefusal.REGION_PLAN_HANDED_IN);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
