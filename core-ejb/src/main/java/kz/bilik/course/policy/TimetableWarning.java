package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** What should be known about a timetable and hinders nothing. */
public enum TimetableWarning implements Ground {
    MOST_HOURS_BY_GUESTS("21");

    private final String paragraph;

    TimetableWarning(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
