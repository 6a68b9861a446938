package kz.bilik.accreditation;

/** What the system tells by itself about paragraphs 5–7. */
public enum AccreditationNotice {
    PACKAGE_SUBMITTED,
    PACKAGE_FORWARDED,
    PACKAGE_DECIDED_COMPLIANT,
    PACKAGE_DECIDED_NON_COMPLIANT,
    PACKAGE_FORWARD_OVERDUE,
    PACKAGE_REVIEW_OVERDUE,
    PACKAGE_OUTDATED,
    GROUP_TERM_ENDS
}
