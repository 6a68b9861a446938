package kz.bilik.settings;

/** From which day the ten working days of the working group run (paragraph 7, A-07). */
public enum ReviewStart {
    FORWARDED,
    RECEIVED
}
