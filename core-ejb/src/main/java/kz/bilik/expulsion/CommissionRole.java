package kz.bilik.expulsion;

/** What a member of the commission is in it; all three vote. */
public enum CommissionRole {
    CHAIR,
    SECRETARY,
    MEMBER
}
