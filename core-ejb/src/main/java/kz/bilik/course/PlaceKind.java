package kz.bilik.course;

/** Where a class is held (paragraph 19). */
public enum PlaceKind {
    ROOM,
    DISTANCE_LINK,
    ENTERPRISE
}
