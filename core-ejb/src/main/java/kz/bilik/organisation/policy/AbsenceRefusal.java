package kz.bilik.organisation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an absence of the director is not recorded or not shortened. */
public enum AbsenceRefusal implements Ground {
    ABSENCE_DAYS_WRONG,
    ABSENCE_ORDER_MISSING,
    ABSENCE_REASON_MISSING,
    ABSENCE_RECORDED_ALREADY,
    RETURN_OUTSIDE_ABSENCE,
    RETURN_BEFORE_TODAY;

    @Override
    public String paragraph() {
        return "29";
    }
}
