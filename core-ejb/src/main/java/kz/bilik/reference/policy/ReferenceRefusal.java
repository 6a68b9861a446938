package kz.bilik.reference.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a listener does not get a reference letter. */
public enum ReferenceRefusal implements Ground {
    DID_NOT_FAIL("27"),
    COURSE_NOT_OVER("27");

    private final String paragraph;

    ReferenceRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
