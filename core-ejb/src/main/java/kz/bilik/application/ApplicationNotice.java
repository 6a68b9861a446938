package kz.bilik.application;

/** What is told about an application. */
public enum ApplicationNotice {
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    DECLINED,
    PLANNED,
    CARRIED_OVER
}
