package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a count of the store is not taken down. */
public enum CountRefusal implements Ground {
    COUNT_DATE_MISSING,
    COUNT_IN_FUTURE,
    SERIES_NOT_COUNTED,
    COUNT_IMPOSSIBLE,
    STORE_EMPTY,
    DIFFERENCE_UNEXPLAINED;

    @Override
    public String paragraph() {
        return "26";
    }
}
