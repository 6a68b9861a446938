package kz.bilik.account.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a role is not given. */
public enum RoleRefusal implements Ground {
    OWN_ROLES("SEC-1"),
    ROLE_NOT_YOURS_TO_GIVE("SEC-1"),
    PLACE_OUTSIDE_YOUR_SCOPE("SEC-2"),
    ROLE_NOT_OF_THIS_PLACE("SEC-2"),
    PERSON_MISSING("SEC-2"),
    TERM_ENDS_BEFORE_IT_BEGINS("SEC-3"),
    TERM_IS_OVER("SEC-3"),
    ROLE_HELD_ALREADY("SEC-3"),
    ACTING_WITHOUT_TERM("29");

    private final String paragraph;

    RoleRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
