package kz.bilik.secondchance;

/** Valid reasons of paragraph 27(3) and 27(4); any other one is for the commission. */
public enum ValidReason {
    ILLNESS,
    MATERNITY,
    RELATIVE,
    BUSINESS_TRIP,
    EMERGENCY,
    PUBLIC_DUTY,
    OTHER
}
