package kz.bilik.settings;

/** From which day the validity of a certificate runs; paragraph 29 names two days and the readings differ when they do. */
public enum ValidityBase {
    LATER_OF_END_AND_ISSUE,
    COURSE_END,
    ISSUE_DATE
}
