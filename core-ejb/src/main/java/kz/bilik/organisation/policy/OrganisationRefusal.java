package kz.bilik.organisation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an organisation is not recorded. */
public enum OrganisationRefusal implements Ground {
    BIN_INVALID,
    BIN_TAKEN,
    REGION_UNKNOWN,
    KATO_NOT_OF_REGION,
    KATO_NOT_A_DISTRICT,
    DISTRICT_TAKEN;

    @Override
    public String paragraph() {
        return "11";
    }
}
