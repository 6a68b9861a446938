package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why the certificates of a course cannot be prepared as a whole. */
public enum StockRefusal implements Ground {
    NOTHING_TO_ISSUE("26"),
    TOO_FEW_BLANKS("26");

    private final String paragraph;

    StockRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
