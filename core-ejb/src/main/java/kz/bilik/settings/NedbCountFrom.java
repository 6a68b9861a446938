package kz.bilik.settings;

/** Paragraph 18: the day from which the term runs. */
public enum NedbCountFrom {
    LISTENER_COMPLETION_DATE,
    COURSE_END
}
