package kz.bilik.planning;

/** Where the plan of a region or a district stands, at a glance. */
public enum PlanProgress {
    NOT_STARTED,
    IN_WORK,
    SUBMITTED,
    RETURNED,
    LATE,
    APPROVED
}
