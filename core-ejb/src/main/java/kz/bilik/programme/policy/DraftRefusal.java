package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a programme or a version is not begun. */
public enum DraftRefusal implements Ground {
    CODE_MALFORMED,
    CODE_TAKEN,
    VERSION_OPEN;

    @Override
    public String paragraph() {
        return "16";
    }
}
