package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a course does not take its next step. */
public enum CourseStepRefusal implements Ground {
    COURSE_WITHOUT_LINE("16"),
    COURSE_LINE_TAKEN("16"),
    COURSE_LINE_NOT_AGREED("14"),
    COURSE_PROGRAMME_NOT_APPROVED("16"),
    COURSE_WITHOUT_LEAD("20"),
    COURSE_TIMETABLE_NOT_PUBLISHED("16"),
    COURSE_NOBODY_ADMITTED("17"),
    COURSE_STOPPED_WITHOUT_REASON("16"),
    COURSE_POSTPONED_WITHOUT_DATES("16"),
    COURSE_POSTPONED_TO_ANOTHER_YEAR("14"),
    COURSE_POSTPONED_TO_EARLIER("16");

    private final String paragraph;

    CourseStepRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
