package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a timetable cannot be written, or not yet be published. */
public enum TimetableRefusal implements Ground {
    TIMETABLE_CLOSED("16"),
    SESSION_WITHOUT_DAY("16"),
    SESSION_HOURS_NOT_POSITIVE("16"),
    SESSION_BEYOND_MIDNIGHT("16"),
    SESSION_TEXT_TOO_LONG("16"),
    SESSION_MODULE_FOREIGN("16"),
    TIMETABLE_HOURS_NOT_CURRICULUM("16"),
    TIMETABLE_MODULE_HOURS_DIFFER("16"),
    SESSION_OUTSIDE_COURSE("16"),
    SESSION_OUTSIDE_STAGE("19"),
    SESSION_INCOMPLETE("16"),
    SESSIONS_OVERLAP("16"),
    CONFLICTS_WITHOUT_REASON("16"),
    GUESTS_WITHOUT_REASON("21"),
    ONLY_GUESTS("21");

    private final String paragraph;

    TimetableRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
