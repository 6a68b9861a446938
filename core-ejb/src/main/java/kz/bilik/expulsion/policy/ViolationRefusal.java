package kz.bilik.expulsion.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a violation cannot be recorded so, or not be judged so. */
public enum ViolationRefusal implements Ground {
    LISTENER_NOT_BOUND,
    FACTS_MISSING,
    FOUND_DAY_UNFIT,
    NOBODY_TOLD,
    RECIPIENT_UNREACHABLE,
    DISMISSAL_REASON_MISSING,
    DELIVERY_INCOMPLETE,
    DELIVERY_DAY_UNFIT,
    LETTER_NOT_ISSUED,
    DELIVERY_ALREADY_KNOWN;

    @Override
    public String paragraph() {
        return "23";
    }
}
