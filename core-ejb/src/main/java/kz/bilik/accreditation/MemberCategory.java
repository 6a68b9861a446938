package kz.bilik.accreditation;

/** Where the members of the working group come from (paragraph 6). */
public enum MemberCategory {
    AUTHORISED_BODY_UNIT,
    SUBORDINATE_ORG,
    PUBLIC_ASSOCIATION
}
