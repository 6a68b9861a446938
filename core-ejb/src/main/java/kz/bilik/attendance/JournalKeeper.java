package kz.bilik.attendance;

/** How the post of whoever answers for a course stands under its journal. */
public enum JournalKeeper {
    LEADER
}
