package kz.bilik.expulsion;

/** Whom paragraphs 23 and 28 have informed. */
public enum RecipientKind {
    EMPLOYER,
    EDUCATION_BODY
}
