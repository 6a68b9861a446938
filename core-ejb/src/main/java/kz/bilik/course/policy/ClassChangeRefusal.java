package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a class of a course that is being taught is not cancelled, or another one not set in its place. */
public enum ClassChangeRefusal implements Ground {
    CLASS_CHANGE_CLOSED,
    CLASS_TAKEN_OVER,
    CLASS_ALREADY_CANCELLED,
    CLASS_ALREADY_MARKED,
    CLASS_CANCELLED_WITHOUT_REASON,
    CLASS_NOT_CANCELLED,
    CLASS_ALREADY_REPLACED,
    REPLACEMENT_WITHOUT_DAY,
    REPLACEMENT_OUTSIDE_COURSE;

    @Override
    public String paragraph() {
        return "16";
    }
}
