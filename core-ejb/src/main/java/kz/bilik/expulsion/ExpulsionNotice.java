package kz.bilik.expulsion;

/** What the system tells by itself about violations and cases. */
public enum ExpulsionNotice {
    VIOLATION_RECORDED,
    VIOLATION_BY_ITSELF,
    CASE_OPENED,
    SITTING_SET,
    CASE_DECIDED,
    ORDER_TO_SIGN,
    EXPELLED,
    EMPLOYER_OVERDUE,
    LETTER_ARRIVED,
    LETTER_FAILED,
    SECOND_WAY_OPEN
}
