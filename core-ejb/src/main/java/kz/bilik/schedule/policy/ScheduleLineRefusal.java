package kz.bilik.schedule.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a line cannot be written, or not yet be agreed. */
public enum ScheduleLineRefusal implements Ground {
    LINE_STREAM_TAKEN("14"),
    LINE_STREAM_NOT_POSITIVE("14"),
    LINE_ENDS_BEFORE_START("22"),
    LINE_OUTSIDE_YEAR("14"),
    LINE_QUOTA_NOT_POSITIVE("14"),
    LINE_PLACE_TOO_LONG("14"),
    LINE_PROGRAMME_NOT_APPROVED("16"),
    LINE_LANGUAGE_NOT_OF_PROGRAMME("16"),
    LINE_DISTANCE_NOT_OF_PROGRAMME("4"),
    LINE_DATES_MISSING("14"),
    LINE_QUOTA_MISSING("14"),
    LINE_PLACE_MISSING("14"),
    LINE_TRAINER_MISSING("14"),
    LINE_TRAINER_NOT_ACTIVE("20");

    private final String paragraph;

    ScheduleLineRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
