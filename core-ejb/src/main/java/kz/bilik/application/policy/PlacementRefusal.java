package kz.bilik.application.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an applicant gets no place in a line of the plan. */
public enum PlacementRefusal implements Ground {
    LINE_OF_ANOTHER_PROGRAMME,
    LINE_OF_ANOTHER_YEAR,
    LINE_OF_ANOTHER_GROUP,
    LINE_OF_ANOTHER_PERSON,
    LINE_FULL,
    NO_PLAN_FOR_YEAR;

    @Override
    public String paragraph() {
        return "11";
    }
}
