package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a campaign does not go on. */
public enum CycleRefusal implements Ground {
    CYCLE_EXISTS("10"),
    CYCLE_NOT_BEGUN("10"),
    PERSPECTIVE_EMPTY("10(1)"),
    PERSPECTIVE_APPROVED("10(1)"),
    PERSPECTIVE_NOT_APPROVED("10(1)"),
    REQUESTS_NOT_SENT("10(2)"),
    REGIONS_MISSING_WITHOUT_REASON("12"),
    CYCLE_NOT_OVER("12"),
    EXECUTION_REPORT_MISSING("12");

    private final String paragraph;

    CycleRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
