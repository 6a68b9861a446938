package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why certificates are not handed over. */
public enum HandoverRefusal implements Ground {
    NEW_PAPERS_NOT_READY("26"),
    BLANK_WRITTEN_OFF("26");

    private final String paragraph;

    HandoverRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
