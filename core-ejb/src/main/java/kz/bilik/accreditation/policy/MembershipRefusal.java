package kz.bilik.accreditation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a member is not put into a working group, or does not leave it, and why a group is not set up. */
public enum MembershipRefusal implements Ground {
    GROUP_ORDER_MISSING,
    GROUP_ORDER_IN_FUTURE,
    MEMBER_POST_MISSING,
    MEMBER_ALREADY_IN,
    MEMBER_OUTSIDE_TERM,
    MEMBER_ACCOUNT_UNKNOWN,
    LEAVING_ORDER_MISSING;

    @Override
    public String paragraph() {
        return "6";
    }
}
