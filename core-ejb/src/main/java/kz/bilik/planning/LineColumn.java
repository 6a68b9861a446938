package kz.bilik.planning;

/** A column of the plan form, in the order of the form, the file and the paper (DOC-14). */
public enum LineColumn {
    WORKPLACE,
    IIN,
    SURNAME,
    NAME,
    PATRONYMIC,
    HEADCOUNT,
    POSITION,
    GROUP,
    CATEGORY,
    LAST_COURSE,
    PROGRAMME,
    LANGUAGE,
    QUARTER,
    FUNDING,
    NOTE
}
