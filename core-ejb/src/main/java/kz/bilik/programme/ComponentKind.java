package kz.bilik.programme;

/** What an assessment may consist of; the form is given by the programme (paragraph 26). */
public enum ComponentKind {
    TEST,
    PRACTICE,
    PROJECT,
    PORTFOLIO,
    INTERVIEW
}
