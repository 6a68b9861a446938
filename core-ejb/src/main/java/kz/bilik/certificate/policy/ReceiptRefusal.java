package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a delivery of blanks is not taken into the books. */
public enum ReceiptRefusal implements Ground {
    BLANK_RANGE_INVALID("26"),
    SERIES_LOOKS_LIKE_ANOTHER("26"),
    BLANKS_ALREADY_RECEIVED("26"),
    RECEIPT_ACT_MISSING("26"),
    RECEIPT_ACT_IN_FUTURE("26");

    private final String paragraph;

    ReceiptRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
