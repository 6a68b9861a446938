package kz.bilik.finishedcourse.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a finished course is refused as a whole, beside what its programme, its terms and its signatory are refused for. */
public enum FinishedCourseRefusal implements Ground {
    COURSE_DIFFERS("16"),
    BLANKS_OVERLAP("26"),
    TOO_FEW_BLANKS("26"),
    ISSUED_BEFORE_COURSE_END("29");

    private final String paragraph;

    FinishedCourseRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
