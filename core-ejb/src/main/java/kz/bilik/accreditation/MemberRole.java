package kz.bilik.accreditation;

/** What a member does in the working group. */
public enum MemberRole {
    CHAIR,
    SECRETARY,
    MEMBER
}
