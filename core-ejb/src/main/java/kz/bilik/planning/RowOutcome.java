package kz.bilik.planning;

/** What a row of a file would do to the plan. */
public enum RowOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    WARNING,
    ERROR
}
