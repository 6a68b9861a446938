package kz.bilik.schedule;

/** What the system tells by itself about the annual schedule. */
public enum ScheduleNotice {
    AGREEMENT_ASKED,
    LINE_REFUSED,
    SCHEDULE_AGREED,
    SCHEDULE_APPROVED
}
