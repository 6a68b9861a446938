package kz.bilik.planning.policy;

import kz.bilik.shared.regulation.Ground;

/** What is wrong with a cell of the plan form. */
public enum LineRefusal implements Ground {
    WORKPLACE_MISSING("11"),
    PERSON_OR_HEADCOUNT_MISSING("11"),
    HEADCOUNT_OF_A_NAMED_PERSON("11"),
    HEADCOUNT_NOT_WHOLE("11"),
    HEADCOUNT_OUT_OF_RANGE("11"),
    SURNAME_MISSING("11"),
    NAME_MISSING("11"),
    IIN_MISSING("11"),
    GROUP_MISSING("11"),
    GROUP_UNKNOWN("11"),
    PROGRAMME_MISSING("11"),
    PROGRAMME_UNKNOWN("11"),
    GROUP_NOT_OF_PROGRAMME("11"),
    LANGUAGE_MISSING("11"),
    LANGUAGE_UNKNOWN("11"),
    QUARTER_MISSING("11"),
    QUARTER_UNKNOWN("11"),
    FUNDING_MISSING("11"),
    FUNDING_UNKNOWN("11"),
    LAST_COURSE_YEAR_WRONG("11"),
    TEXT_TOO_LONG("11"),
    DUPLICATE_LINE("11"),
    CELL_WITH_FORMULA("11"),
    LINE_HAS_PEOPLE("11");

    private final String paragraph;

    LineRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
