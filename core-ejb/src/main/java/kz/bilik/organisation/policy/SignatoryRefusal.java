package kz.bilik.organisation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why someone may not sign for the institute on a day. */
public enum SignatoryRefusal implements Ground {
    SIGNATORY_NOT_APPOINTED,
    ACTING_WITHOUT_ORDER,
    ACTING_BEFORE_ORDER,
    DIRECTOR_NOT_ABSENT;

    @Override
    public String paragraph() {
        return "29";
    }
}
