package kz.bilik.programme;

/** Whether listeners leave their work for the course. */
public enum CourseForm {
    WITHOUT_LEAVE,
    WITH_PAID_LEAVE,
    MIXED
}
