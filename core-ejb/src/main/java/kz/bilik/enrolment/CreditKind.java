package kz.bilik.enrolment;

/** Where credited hours come from (paragraph 27(3), 27(4)): brought along from another stream, or missed and made up. */
public enum CreditKind {
    BROUGHT,
    MADE_UP
}
