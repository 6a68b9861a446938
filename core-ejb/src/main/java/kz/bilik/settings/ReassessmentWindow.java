package kz.bilik.settings;

/** Paragraph 27(1): what "once a year" is counted in. */
public enum ReassessmentWindow {
    CALENDAR_YEAR,
    ROLLING_12_MONTHS
}
