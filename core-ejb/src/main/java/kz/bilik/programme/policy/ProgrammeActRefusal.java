package kz.bilik.programme.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a step of the approval is not taken. */
public enum ProgrammeActRefusal implements Ground {
    REMARKS_MISSING("3"),
    AGREED_WITH_MISSING("3"),
    APPROVAL_ORDER_MISSING("3"),
    APPROVAL_ORDER_IN_FUTURE("3"),
    OWN_DRAFT_AGREED("SEC-1"),
    ARCHIVE_REASON_MISSING("16"),
    PROGRAMME_IN_USE("16");

    private final String paragraph;

    ProgrammeActRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
