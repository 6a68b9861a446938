package kz.bilik.planning.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the plan of a region may be opened, written, handed in, returned or amended.
 *
 * <p>Paragraph 12: the plan is for the coming financial year, distributes the people of the region to courses, and is submitted to the
 * authorised body: totals are the sum of the lines or say why not, missing districts are named with a reason.
 */
@Paragraph({"12"})
public final class RegionPlanPolicy {

    /** The financial year is the calendar year after that of the campaign. */
    public Ruling open(RegionPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.financialYear() != facts.cycleYear() + 1) {
            grounds.add(RegionPlanRefusal.FINANCIAL_YEAR_WRONG);
        }
        return new Ruling(grounds);
    }

    /** A plan that was handed in is not written in. */
    public Ruling write(RegionPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.editable()) {
            grounds.add(RegionPlanRefusal.REGION_PLAN_NOT_EDITABLE);
        }
        return new Ruling(grounds);
    }

    /** */
    public Ruling submit(RegionPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.financialYear() != facts.cycleYear() + 1) {
            grounds.add(RegionPlanRefusal.FINANCIAL_YEAR_WRONG);
        }
        if (facts.places() == 0) {
            grounds.add(RegionPlanRefusal.REGION_PLAN_EMPTY);
        }
        if (facts.incompleteLines() > 0) {
            grounds.add(RegionPlanRefusal.REGION_LINES_INCOMPLETE);
        }
        if (facts.unexplainedDifferences() > 0) {
            grounds.add(RegionPlanRefusal.TOTALS_DIFFER_WITHOUT_REASON);
        }
        if (facts.missingDistricts() > 0 && isBlank(facts.missingReason())) {
            grounds.add(RegionPlanRefusal.DISTRICTS_MISSING_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** A return says what is to be mended. */
    public Ruling giveBack(RegionPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.remarks())) {
            grounds.add(RegionPlanRefusal.REGION_RETURN_WITHOUT_REMARKS);
        }
        return new Ruling(grounds);
    }

    /** An amendment of an approved plan says why. */
    public Ruling amend(RegionPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.remarks())) {
            grounds.add(RegionPlanRefusal.AMENDMENT_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
