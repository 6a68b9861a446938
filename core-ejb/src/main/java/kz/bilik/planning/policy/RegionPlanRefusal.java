package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the plan of a region is not handed on. */
public enum RegionPlanRefusal implements Ground {
    FINANCIAL_YEAR_WRONG("12"),
    REGION_PLAN_EMPTY("12"),
    REGION_LINES_INCOMPLETE("12"),
    TOTALS_DIFFER_WITHOUT_REASON("12"),
    DISTRICTS_MISSING_WITHOUT_REASON("12"),
    REGION_RETURN_WITHOUT_REMARKS("12"),
    AMENDMENT_WITHOUT_REASON("12"),
    REGION_PLAN_NOT_EDITABLE("12");

    private final String paragraph;

    RegionPlanRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
