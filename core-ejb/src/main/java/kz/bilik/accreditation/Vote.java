package kz.bilik.accreditation;

/** Whether a member finds that the documents comply; there is no abstention. */
public enum Vote {
    FOR,
    AGAINST
}
