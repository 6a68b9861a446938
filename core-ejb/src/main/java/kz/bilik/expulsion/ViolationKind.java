package kz.bilik.expulsion;

/** Which of the four obligations of paragraph 23 was broken: 2) conduct, 3) attendance, 4) the test, 1) the curriculum. */
public enum ViolationKind {
    DISCIPLINE,
    ATTENDANCE,
    TEST,
    CURRICULUM
}
