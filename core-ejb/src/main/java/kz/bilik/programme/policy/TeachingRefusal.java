package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a programme cannot be taught as it says. */
public enum TeachingRefusal implements Ground {
    TARGET_GROUP_MISSING("1"),
    LANGUAGE_MISSING("16"),
    STAGES_TOO_FEW("19"),
    STAGE_WITHOUT_MODULE("19"),
    STAGES_OF_ONE_TIME("19");

    private final String paragraph;

    TeachingRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
