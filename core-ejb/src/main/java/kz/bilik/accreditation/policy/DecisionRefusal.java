package kz.bilik.accreditation.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a decision of the working group is not signed. */
public enum DecisionRefusal implements Ground {
    PROTOCOL_MISSING("7"),
    PROTOCOL_IN_FUTURE("7"),
    PROTOCOL_BEFORE_SITTING("7"),
    NO_QUORUM("6"),
    NO_MAJORITY("7"),
    CHECKLIST_INCOMPLETE("7"),
    FAILED_LINE("7"),
    NO_FAILED_LINE("7"),
    FAILED_LINE_WITHOUT_REASON("7"),
    LATE_REASON_MISSING("7");

    private final String paragraph;

    DecisionRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
