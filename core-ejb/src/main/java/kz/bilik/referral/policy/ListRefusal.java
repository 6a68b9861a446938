package kz.bilik.referral.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a person is not listed, a list not approved or a letter not sent. */
public enum ListRefusal implements Ground {
    COURSE_TAKES_NO_LISTS("13"),
    EXTRA_BUDGET_HAS_NO_LIST("13"),
    REGION_HAS_NO_PLACES("14"),
    QUOTA_EXCEEDED("13"),
    ALREADY_LISTED("13"),
    NOT_IN_PLAN_WITHOUT_REASON("13"),
    LIST_EMPTY("13"),
    LIST_LATE_WITHOUT_REASON("13"),
    LETTER_WITHOUT_NUMBER("17"),
    LETTER_WITHOUT_DATE("17"),
    LETTER_WITHOUT_SIGNER("17"),
    LETTER_DATE_AHEAD("17"),
    LETTER_BEFORE_LIST("17"),
    LETTER_AFTER_COURSE("17"),
    LIST_CLOSED("13"),
    LIST_RESTS_IN_ORDER("17"),
    BACK_WITHOUT_REASON("13");

    private final String paragraph;

    ListRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
