package kz.bilik.finishedcourse.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a listener of a file cannot be taken over at all. */
public enum ListenerRefusal implements Ground {
    IIN_REPEATED,
    SURNAME_MISSING,
    NAME_MISSING;

    @Override
    public String paragraph() {
        return "9";
    }
}
