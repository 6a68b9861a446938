package kz.bilik.nedb;

/** What the system tells by itself about paragraph 18. */
public enum NedbNotice {
    NEDB_OPENED,
    NEDB_OPENED_WITHOUT_DAY,
    NEDB_SOON,
    NEDB_OVERDUE,
    NEDB_REJECTED,
    NEDB_CALENDAR_EMPTY
}
