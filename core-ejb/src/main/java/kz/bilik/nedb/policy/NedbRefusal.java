package kz.bilik.nedb.policy;

import kz.bilik.shared.regulation.Ground;

/** Why data are not given out, or an answer of the national database is not taken. */
public enum NedbRefusal implements Ground {
    NOTHING_CHOSEN,
    ALREADY_CONFIRMED,
    CERTIFICATE_NOT_SIGNED,
    NOT_EXPORTED,
    NEDB_NUMBER_MISSING,
    NEDB_NUMBER_TOO_LONG,
    NEDB_DATE_MISSING,
    NEDB_DATE_IN_FUTURE,
    NEDB_DATE_BEFORE_COMPLETION,
    REJECTION_REASON_MISSING;

    @Override
    public String paragraph() {
        return "18";
    }
}
