package kz.bilik.agreement.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a listener is not bound by an agreement as paragraph 23 asks, or bound late. */
public enum AgreementRefusal implements Ground {
    AGREEMENT_MISSING,
    AGREEMENT_AFTER_COURSE,
    AGREEMENT_AFTER_FIRST_SESSION,
    AGREEMENT_REASON_MISSING;

    @Override
    public String paragraph() {
        return "23";
    }
}
