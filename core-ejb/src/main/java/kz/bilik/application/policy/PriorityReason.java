package kz.bilik.application.policy;

/** What put an applicant where he stands, behind the one before. */
public enum PriorityReason {
    FIRST,
    CERTIFIED_LATER,
    APPLIED_LATER,
    REGISTERED_LATER
}
