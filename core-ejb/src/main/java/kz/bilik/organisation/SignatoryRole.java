package kz.bilik.organisation;

/** In which office someone signs for the institute; the title on the paper follows it. */
public enum SignatoryRole {
    DIRECTOR,
    ACTING_DIRECTOR
}
