package kz.bilik.schedule.policy;

import kz.bilik.shared.regulation.Ground;

/** What should be known about a line and hinders nothing. */
public enum ScheduleLineWarning implements Ground {
    LIST_TERM_CANNOT_BE_MET("13"),
    QUOTA_ABOVE_PLAN("14");

    private final String paragraph;

    ScheduleLineWarning(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
