package kz.bilik.staffing;

/** Why a check was made and kept. */
public enum CheckCause {
    ASKED,
    NIGHTLY,
    STAFF_CHANGE,
    PACKAGE
}
