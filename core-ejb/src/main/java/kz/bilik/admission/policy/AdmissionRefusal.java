package kz.bilik.admission.policy;

import kz.bilik.shared.regulation.Ground;

/** Which item is missing for the admission of a person. */
public enum AdmissionRefusal implements Ground {
    NOT_IN_LIST("17"),
    LETTER_MISSING("17"),
    LETTER_AFTER_ORDER("17"),
    REFERRAL_MISSING("15"),
    REFERRAL_AFTER_COURSE_START("15"),
    IDENTITY_COPY_MISSING("17"),
    APPLICATION_MISSING("9"),
    APPLICATION_NOT_LISTED("9"),
    PRICE_TERMS_MISSING("24"),
    WORKPLACE_MISSING("1"),
    ALREADY_ON_COURSE("17"),
    REJECTED_BEFORE("17"),
    IN_OTHER_ORDER("17"),
    COURSE_FULL("14");

    private final String paragraph;

    AdmissionRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
