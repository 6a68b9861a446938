package kz.bilik.assessment;

/** What somebody is in the commission of an assessment (paragraph 26). */
public enum CommissionOffice {
    CHAIR,
    MEMBER,
    SECRETARY
}
