package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a number of hours is not a course. */
public enum DurationRefusal implements Ground {
    HOURS_NOT_WHOLE("22"),
    HOURS_BELOW_MINIMUM("22(1)"),
    MODULES_MISSING("16"),
    MODULE_HOURS_NOT_WHOLE("22"),
    MODULE_HOURS_DO_NOT_SUM("16");

    private final String paragraph;

    DurationRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
