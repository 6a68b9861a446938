package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the plan of a district is not handed on. */
public enum DistrictPlanRefusal implements Ground {
    DISTRICT_PLAN_EMPTY("11"),
    DISTRICT_LINES_INCOMPLETE("11"),
    NEEDS_UNDECIDED("11"),
    DISTRICT_RETURN_WITHOUT_REMARKS("11"),
    REGION_PLAN_HANDED_IN("12"),
    PLANNING_NOT_OPEN("10(2)"),
    DISTRICT_PLAN_NOT_EDITABLE("11");

    private final String paragraph;

    DistrictPlanRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
