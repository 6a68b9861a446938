package kz.bilik.accreditation.policy;

import kz.bilik.accreditation.MemberCategory;
import kz.bilik.shared.regulation.Ground;

/** Why a working group does not begin its work, and what is only marked about it. */
public enum ActivationRefusal implements Ground {
    TOO_FEW_MEMBERS,
    ONE_CHAIR_NEEDED,
    ONE_SECRETARY_NEEDED,
    NO_AUTHORISED_BODY_UNIT,
    NO_SUBORDINATE_ORG,
    NO_PUBLIC_ASSOCIATION;

    static ActivationRefusal without(MemberCategory category) {
        return valueOf("NO_" + category.name());
    }

    @Override
    public String paragraph() {
        return "6";
    }
}
