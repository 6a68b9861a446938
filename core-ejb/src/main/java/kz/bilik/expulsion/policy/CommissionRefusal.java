package kz.bilik.expulsion.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a commission cannot be made so, or may not sit. */
public enum CommissionRefusal implements Ground {
    COMMISSION_ORDER_MISSING,
    COMMISSION_ORDER_AHEAD,
    COMMISSION_DISSOLVED,
    COMMISSION_TOO_SMALL,
    COMMISSION_EVEN,
    COMMISSION_WITHOUT_CHAIR,
    COMMISSION_WITHOUT_SECRETARY,
    SEAT_INCOMPLETE,
    SEAT_BEFORE_ORDER,
    SEAT_TAKEN,
    SEAT_ACCOUNT_UNFIT,
    SEAT_LEAVING_ORDER_MISSING;

    @Override
    public String paragraph() {
        return "28";
    }
}
