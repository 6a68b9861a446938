package kz.bilik.finishedcourse;

/** The two forms of a finished course: for programs and for people. */
public enum FinishedCourseFormat {
    JSON,
    XLSX
}
