package kz.bilik.course;

/** What the system tells by itself about courses. */
public enum CourseNotice {
    LISTS_OPENED,
    COURSE_CANCELLED,
    COURSE_POSTPONED,
    CLASS_CANCELLED,
    CLASS_REPLACED
}
