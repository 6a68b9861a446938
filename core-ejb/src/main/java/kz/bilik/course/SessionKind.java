package kz.bilik.course;

/** Kind of a class. {@code SUMMARY} stands for the whole register of a course that was taught outside Bilik and imported finished. */
public enum SessionKind {
    LECTURE,
    PRACTICE,
    SEMINAR,
    TEST,
    SUMMARY
}
