package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a listener does not get a certificate. */
public enum IssueRefusal implements Ground {
    NOT_PASSED("2(6)"),
    SUPPLEMENT_INCOMPLETE("2(7)"),
    AGREEMENT_NOT_IN_FORCE("23"),
    ATTENDED_TOO_LITTLE("23(3)"),
    FOREIGN_PROVIDER("25"),
    ALREADY_CERTIFIED("26"),
    EXPELLED("28"),
    ISSUED_BEFORE_COMPLETION("29");

    private final String paragraph;

    IssueRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
