package kz.bilik.admission.policy;

import kz.bilik.shared.regulation.Ground;

/** What is marked at an admission and does not bar it. */
public enum AdmissionWarning implements Ground {
    EXTRA_BUDGET_WITHOUT_REFERRAL("15"),
    HEAD_SENT_BY_OWN_PRESCHOOL("15"),
    LISTED_LATE("13"),
    REPLACEMENT("13"),
    ON_ANOTHER_COURSE("17");

    private final String paragraph;

    AdmissionWarning(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
