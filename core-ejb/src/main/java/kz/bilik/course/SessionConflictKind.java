package kz.bilik.course;

/** What two classes would need at the same time. */
public enum SessionConflictKind {
    GROUP,
    TRAINER,
    ROOM
}
