package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a ground does not count towards the share of qualified persons. */
public enum QualificationRefusal implements Ground {
    GROUND_NOT_LISTED,
    PROOF_MISSING,
    PROOF_NOT_YET,
    CATEGORY_EXPIRED,
    SERVICE_CONTRACT_MISSING,
    EXPERIENCE_TOO_SHORT;

    @Override
    public String paragraph() {
        return "3(1)";
    }
}
