package kz.bilik.admission.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an admission order is not drafted, signed or cancelled. */
public enum OrderRefusal implements Ground {
    ORDER_WITHOUT_DATE("17"),
    ORDER_LEADER_MISSING("17"),
    COURSE_NOT_IN_ADMISSION("17"),
    ORDER_AFTER_START("17"),
    ATTENDANCE_UNREACHABLE("23(3)"),
    ORDER_DATE_AHEAD("17"),
    ORDER_OF_NOBODY("17"),
    DRAFTER_SIGNS("SEC-1"),
    ORDER_NOT_DRAFT("17"),
    COURSE_RUNS_ALREADY("17"),
    COURSE_NOT_CANCELLED("17"),
    CANCELLED_WITHOUT_REASON("17"),
    CANCELLED_BY_ADMINISTRATOR("17"),
    REJECTED_WITHOUT_REASON("17"),
    NOT_A_CANDIDATE("17"),
    CANDIDATE_IN_ORDER("17");

    private final String paragraph;

    OrderRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
