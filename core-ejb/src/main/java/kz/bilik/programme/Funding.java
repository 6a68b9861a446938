package kz.bilik.programme;

/** Who pays for a course (paragraph 24). */
public enum Funding {
    REPUBLICAN_BUDGET,
    LOCAL_BUDGET,
    EXTRA_BUDGET
}
