package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** Why somebody does not lead a course as he is said to. */
public enum LeadTrainerRefusal implements Ground {
    LEAD_NOT_ACTIVE("20"),
    LEAD_PROFILE_EXPERIENCE_MISSING("20(1)"),
    LEAD_SERVICE_CONTRACT_MISSING("20(2)"),
    LEAD_PRODUCTION_YEARS_MISSING("20(2)"),
    LEAD_UNIVERSITY_MISSING("20(3)");

    private final String paragraph;

    LeadTrainerRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
