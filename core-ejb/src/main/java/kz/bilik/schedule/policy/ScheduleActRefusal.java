package kz.bilik.schedule.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a step of a schedule is not taken. */
public enum ScheduleActRefusal implements Ground {
    SCHEDULE_YEAR_EXISTS("14"),
    SCHEDULE_YEAR_WRONG("14"),
    SCHEDULE_NOT_IN_WORK("14"),
    SCHEDULE_SIGNED("14"),
    SCHEDULE_EMPTY("14"),
    SCHEDULE_LINES_INCOMPLETE("14"),
    SCHEDULE_LINES_STILL_REFUSED("14"),
    REFUSAL_WITHOUT_REMARK("14"),
    SCHEDULE_AMENDED_WITHOUT_REASON("14"),
    LINE_WITHDRAWN_WITHOUT_REASON("14"),
    LINE_HAS_COURSE("14");

    private final String paragraph;

    ScheduleActRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
