package kz.bilik.accreditation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a working group may not act on a day. */
public enum CompetenceRefusal implements Ground {
    GROUP_NOT_ACTIVATED,
    OUTSIDE_TERM,
    NOT_COMPETENT;

    @Override
    public String paragraph() {
        return "6";
    }
}
