package kz.bilik.nedb;

/** With what a listener completed the course. */
public enum NedbResult {
    CERTIFICATE,
    REFERENCE
}
