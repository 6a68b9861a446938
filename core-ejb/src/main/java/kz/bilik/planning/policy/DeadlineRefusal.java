package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** A late paper is taken, but it says why it is late (G-4). */
public enum DeadlineRefusal implements Ground {
    REQUEST_LATE_WITHOUT_REASON("10(2)"),
    DISTRICT_PLAN_LATE_WITHOUT_REASON("11"),
    REGION_PLAN_LATE_WITHOUT_REASON("12");

    private final String paragraph;

    DeadlineRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
