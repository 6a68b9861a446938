package kz.bilik.application;

/** How the shares call those of whom the property is not recorded. */
public enum UnknownGroup {
    OWNERSHIP_UNKNOWN,
    OTHER_POSITION
}
