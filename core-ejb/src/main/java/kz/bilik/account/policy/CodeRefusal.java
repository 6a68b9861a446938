package kz.bilik.account.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a code of the second factor is not accepted. */
public enum CodeRefusal implements Ground {
    CODE_WRONG,
    CODE_USED,
    TOO_MANY_WRONG_CODES,
    FACTOR_NOT_BEGUN;

    @Override
    public String paragraph() {
        return "SEC-4";
    }
}
