package kz.bilik.enrolment.policy;

import kz.bilik.shared.regulation.Ground;

/** Why someone cannot be a listener. */
public enum EnrolmentRefusal implements Ground {
    POSITION_NOT_COVERED("1");

    private final String paragraph;

    EnrolmentRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
