package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why blanks are not written off. */
public enum WriteOffRefusal implements Ground {
    ACT_DATE_MISSING,
    ACT_IN_FUTURE,
    BLANKS_NOT_NAMED,
    TOO_MANY_BLANKS,
    BLANKS_NOT_KNOWN,
    BLANKS_NOT_FOR_THIS_ACT,
    SPOIL_ACT_MISSING,
    SPOILT_SCAN_MISSING,
    WRITE_OFF_REASON_MISSING,
    DESTRUCTION_METHOD_MISSING,
    SECOND_PERSON_NEEDED;

    @Override
    public String paragraph() {
        return "26";
    }
}
