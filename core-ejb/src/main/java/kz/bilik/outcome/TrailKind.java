package kz.bilik.outcome;

/** A step of the way from a paper back to the plan that it began with. */
public enum TrailKind {
    CERTIFICATE,
    FOREIGN_CERTIFICATE,
    REFERENCE,
    PROTOCOL,
    ATTENDANCE,
    AGREEMENT,
    ADMISSION_ORDER,
    REFERRAL_ORDER,
    APPLICATION,
    DISTRICT_PLAN,
    REGION_PLAN
}
