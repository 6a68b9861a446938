package kz.bilik.referral.policy;

import kz.bilik.shared.regulation.Ground;

/** What is wrong with an order that sends pedagogues to a course. */
public enum ReferralRefusal implements Ground {
    REFERRAL_WITHOUT_NUMBER,
    REFERRAL_WITHOUT_DATE,
    REFERRAL_DATE_AHEAD,
    REFERRAL_AFTER_START,
    REFERRAL_WITHOUT_FILE,
    REFERRAL_OF_NOBODY,
    REFERRAL_OF_OTHERS,
    OWN_HEAD_WITHOUT_REASON,
    COPY_WITHOUT_FILE,
    REFERRAL_RESTS_IN_ORDER,
    WITHDRAWAL_WITHOUT_REASON;

    @Override
    public String paragraph() {
        return this == COPY_WITHOUT_FILE ? "17" : "15";
    }
}
