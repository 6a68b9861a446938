package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why premises do not meet paragraph 3(3). */
public enum PremisesRefusal implements Ground {
    NO_PREMISES,
    RIGHT_NOT_PROVED,
    LEASE_WITHOUT_END,
    RIGHT_OVER,
    SANITARY_MISSING,
    SANITARY_OVER,
    FIRE_MISSING,
    FIRE_OVER;

    @Override
    public String paragraph() {
        return "3(3)";
    }
}
