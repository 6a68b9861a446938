package kz.bilik.expulsion;

/** Phrases that the papers of a case need beside its facts. */
public enum ExpulsionWording {
    ATTENDANCE_FACTS,
    AGENDA,
    NO_EXPLANATION,
    RESPONSIBLE,
    LETTER_SUBJECT,
    LETTER_BODY_VIOLATION,
    LETTER_BODY_EXPULSION,
    EXPULSION_BASIS
}
