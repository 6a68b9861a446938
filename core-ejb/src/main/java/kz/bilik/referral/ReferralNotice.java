package kz.bilik.referral;

/** What the system tells by itself about lists and letters. */
public enum ReferralNotice {
    LIST_DUE_IN_THREE_MONTHS,
    LIST_DUE_75_DAYS,
    LIST_DUE_65_DAYS,
    LETTER_SENT
}
