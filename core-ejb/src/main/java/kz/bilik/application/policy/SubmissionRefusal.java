package kz.bilik.application.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an application cannot be handed in. */
public enum SubmissionRefusal implements Ground {
    POSITION_NOT_COVERED("1"),
    NOT_EMPLOYED("9"),
    ADDRESSEE_UNKNOWN("11"),
    PROGRAMME_MISSING("9"),
    GROUP_NOT_OF_PROGRAMME("9"),
    FUNDING_MISSING("9"),
    LANGUAGE_MISSING("9"),
    PERIOD_MISSING("9"),
    PERIOD_NOT_OPEN("9"),
    PHONE_MISSING("9"),
    EMAIL_MALFORMED("9"),
    EDUCATION_MISSING("9"),
    EXPERIENCE_MISSING("9"),
    EXPERIENCE_CONTRADICTORY("9"),
    CATEGORY_MISSING("9"),
    CATEGORY_DAY_MISSING("9"),
    LAST_COURSE_INCOMPLETE("9"),
    LAST_COURSE_IN_FUTURE("9"),
    PEDAGOGUES_MISSING("9"),
    ACTING_HEAD_MISSING("9"),
    CONSENT_MISSING("9"),
    DUPLICATE_APPLICATION("9"),
    NO_ANNEX_PRESCRIBED("9");

    private final String paragraph;

    SubmissionRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
