package kz.bilik.schedule;

/** What two courses would need at the same time (paragraph 16); a group are the pedagogues of one region for one programme and language. */
public enum ConflictKind {
    TRAINER,
    PLACE,
    GROUP
}
