package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** What should be known about a course and hinders nothing. */
public enum CourseWarning implements Ground {
    COURSE_LIST_TERM_CANNOT_BE_MET("13"),
    LEAD_WITHOUT_CERTIFICATE("2(8)");

    private final String paragraph;

    CourseWarning(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
