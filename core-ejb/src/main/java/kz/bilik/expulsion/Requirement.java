package kz.bilik.expulsion;

/** The conditions of the agreement as it words them (item 2), which papers quote. */
public enum Requirement {
    DISCIPLINE,
    ATTENDANCE,
    TEST,
    CURRICULUM
}
