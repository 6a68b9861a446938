package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why components do not make an assessment. */
public enum AssessmentPlanRefusal implements Ground {
    COMPONENTS_MISSING("26"),
    COMPONENT_MAX_NOT_POSITIVE("23(4)"),
    COMPONENT_PASS_OUT_OF_RANGE("26"),
    TEST_PASS_BELOW_MINIMUM("23(4)");

    private final String paragraph;

    AssessmentPlanRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
