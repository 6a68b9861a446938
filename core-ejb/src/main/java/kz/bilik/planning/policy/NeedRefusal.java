package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a need of a preschool is not taken or not decided so. */
public enum NeedRefusal implements Ground {
    NEED_OUTSIDE_CAMPAIGN("11"),
    NEED_DECLINED_WITHOUT_REASON("11"),
    NEED_WITHOUT_PROGRAMME("11"),
    NEED_WITHOUT_NUMBER("11"),
    PRESCHOOL_WITHOUT_DISTRICT("11");

    private final String paragraph;

    NeedRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
