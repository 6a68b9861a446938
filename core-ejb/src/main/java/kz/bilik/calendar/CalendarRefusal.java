package kz.bilik.calendar;

import kz.bilik.shared.regulation.Ground;

/** Why working days cannot be counted or the calendar cannot be changed. */
public enum CalendarRefusal implements Ground {
    CALENDAR_NOT_FILLED("G-2"),
    CALENDAR_REASON_MISSING("G-5");

    private final String paragraph;

    CalendarRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
