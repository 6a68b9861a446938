package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the stages of a course do not hold together. */
public enum StageRefusal implements Ground {
    COURSE_STAGES_TOO_FEW("19"),
    STAGE_DATES_OUT_OF_ORDER("19"),
    STAGE_HOURS_DO_NOT_SUM("19"),
    STAGE_YEAR_LEFT_OUT("22");

    private final String paragraph;

    StageRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
