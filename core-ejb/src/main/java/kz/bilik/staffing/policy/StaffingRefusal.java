package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the staffing does not meet paragraph 3(1). */
public enum StaffingRefusal implements Ground {
    NO_STAFF_RECORDED,
    STAFFING_BELOW_THRESHOLD;

    @Override
    public String paragraph() {
        return "3(1)";
    }
}
