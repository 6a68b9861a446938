package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a certificate is not signed. */
public enum SignatureRefusal implements Ground {
    PAPERS_NOT_READY("26"),
    NOTHING_TO_SIGN("26"),
    OTHER_NAME_ON_PAPER("29"),
    SIGNATORY_MUST_SIGN("29");

    private final String paragraph;

    SignatureRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
