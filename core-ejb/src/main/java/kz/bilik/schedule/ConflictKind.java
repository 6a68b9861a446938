package kz.bilik.schedule;

/** What two courses would need at the same time (paragraph 16). */
public enum ConflictKind {
    TRAINER,
    PLACE
}
