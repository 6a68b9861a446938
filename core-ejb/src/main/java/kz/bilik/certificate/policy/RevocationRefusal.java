package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a certificate is not revoked. */
public enum RevocationRefusal implements Ground {
    REVOCATION_ORDER_MISSING("29"),
    REVOCATION_ORDER_BEFORE_ISSUE("29"),
    REVOCATION_ORDER_IN_FUTURE("29"),
    REVOCATION_REASON_MISSING("29");

    private final String paragraph;

    RevocationRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
