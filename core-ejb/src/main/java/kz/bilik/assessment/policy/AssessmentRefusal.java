package kz.bilik.assessment.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a result does not pass, cannot be entered, or a protocol cannot be confirmed. */
public enum AssessmentRefusal implements Ground {
    SCORE_MISSING("23(4)"),
    SCORE_BELOW_MINIMUM("23(4)"),
    SCORE_OUT_OF_RANGE("23(4)"),
    SCORE_TOO_PRECISE("23(4)"),
    GRADE_MISSING("2(7)"),
    GRADE_FAILING("2(7)"),
    GRADE_OUT_OF_RANGE("2(7)"),
    GRADE_TOO_PRECISE("2(7)"),
    GRADES_MORE_THAN_MODULES("2(7)"),
    ASSESSOR_NOT_NAMED("2(9)"),
    ASSESSOR_TAUGHT_THE_COURSE("2(9)"),
    RESULTS_NOT_OPEN("26"),
    PROTOCOL_INCOMPLETE("26"),
    CONFIRMED_BY_GRADER("26"),
    COMMISSION_NOT_NAMED("26"),
    NOTHING_TO_APPEAL("26"),
    APPEAL_TOO_LATE("26"),
    PROTOCOL_NOT_CONFIRMED("26"),
    ANNULLED_WITHOUT_ORDER("26"),
    CERTIFICATE_RESTS_ON_IT("26"),
    REASSESSED_SINCE("26"),
    PROTOCOL_REASON_MISSING("26"),
    NOT_ABSENT("26"),
    REASSESSMENT_DAY_AHEAD("27"),
    NOT_ON_THE_LIST("27");

    private final String paragraph;

    AssessmentRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
