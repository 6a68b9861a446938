package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a version of a regulating document is not entered. */
public enum ApprovalRefusal implements Ground {
    APPROVAL_ORDER_MISSING,
    APPROVAL_COPY_MISSING,
    IN_FORCE_BEFORE_ORDER,
    IN_FORCE_ENDS_BEFORE_IT_BEGINS,
    VERSION_NOT_LATER;

    @Override
    public String paragraph() {
        return "3(2)";
    }
}
