package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a course cannot be held, be assessed or end as it stands. */
public enum CourseRefusal implements Ground {
    END_BEFORE_START("22"),
    MAX_SCORE_NOT_POSITIVE("23(4)"),
    CLASSES_NOT_HELD("23(3)"),
    REGISTER_OPEN("23(3)"),
    CLASSES_NOT_REPLACED("23(3)"),
    LISTENERS_WITHOUT_OUTCOME("26");

    private final String paragraph;

    CourseRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
