package kz.bilik.agreement;

/** How the post of whoever signs for the institute is written in an agreement. */
public enum SignatoryPost {
    DIRECTOR,
    ACTING_DIRECTOR
}
