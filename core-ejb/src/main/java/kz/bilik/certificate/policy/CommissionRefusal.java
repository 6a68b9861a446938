package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an act is not drawn up before this commission. */
public enum CommissionRefusal implements Ground {
    COMMISSION_ORDER_MISSING,
    COMMISSION_TOO_SMALL,
    COMMISSION_OF_THREE_NEEDED,
    COMMISSION_NAMES_SOMEBODY_TWICE;

    @Override
    public String paragraph() {
        return "26";
    }
}
