package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a blank is not written off. */
public enum WriteOffRefusal implements Ground {
    ACT_MISSING("26"),
    ACT_IN_FUTURE("26"),
    WRITE_OFF_REASON_MISSING("26"),
    SECOND_PERSON_NEEDED("26");

    private final String paragraph;

    WriteOffRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
