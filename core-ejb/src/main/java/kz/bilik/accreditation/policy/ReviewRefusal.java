package kz.bilik.accreditation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a step of the review is not taken. */
public enum ReviewRefusal implements Ground {
    STEP_BEFORE_THE_ONE_BEFORE,
    STEP_IN_FUTURE,
    FORWARDED_LATE_WITHOUT_REASON,
    REGISTRATION_NO_MISSING,
    ALREADY_RECUSED,
    VOTE_BY_ANOTHER,
    ONLY_THE_CHAIR_SIGNS,
    ONLY_THE_SECRETARY_WRITES,
    REGISTRATION_NO_TAKEN,
    RECUSAL_REASON_MISSING,
    WITHDRAWAL_REASON_MISSING;

    @Override
    public String paragraph() {
        return "7";
    }
}
