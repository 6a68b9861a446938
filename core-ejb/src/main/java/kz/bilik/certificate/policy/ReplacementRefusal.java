package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a certificate does not get a new blank. */
public enum ReplacementRefusal implements Ground {
    REPLACEMENT_REASON_MISSING("26"),
    NO_FREE_BLANK("26"),
    WRITE_OFF_BY_RESERVER("26"),
    DUPLICATE_NOT_DISCARDED("26");

    private final String paragraph;

    ReplacementRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
