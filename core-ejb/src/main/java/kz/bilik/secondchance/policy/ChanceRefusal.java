package kz.bilik.secondchance.policy;

import kz.bilik.shared.regulation.Ground;

/** Why one of the ways of paragraph 27 is not open, or a request is not decided or carried out. */
public enum ChanceRefusal implements Ground {
    EXPELLED_HAS_NO_CHANCE("27"),
    NOTHING_TO_REASSESS("27"),
    REASSESSED_THIS_YEAR("27(1)"),
    REASSESSMENT_WITHOUT_DAY("27(1)"),
    REASSESSMENT_DAY_PAST("27(1)"),
    NO_NEXT_STREAM("27(2)"),
    DAY_BEFORE_NEXT_STREAM("27(2)"),
    HOURS_TO_MAKE_UP("23(3)"),
    NOT_TRANSFERABLE("27(3)"),
    TRANSFERRED_BEFORE("27(3)"),
    TRANSFER_WITHOUT_STREAM("27(3)"),
    TRANSFER_IN_ANOTHER_YEAR("27(3)"),
    TRANSFER_STREAM_CLOSED("27(3)"),
    TRANSFER_TO_OTHER_PROGRAMME("27(3)"),
    TRANSFER_STREAM_FULL("27(3)"),
    TRANSFER_ALREADY_THERE("27(3)"),
    TRANSFER_WITHOUT_REASON("27(3)"),
    TRANSFER_WITHOUT_PROOF("27(3)"),
    SHARE_UNREACHABLE("23(3)"),
    NOT_STUDYING("27(4)"),
    NOT_INTERRUPTED("27(4)"),
    CONTINUED_BEFORE("27(4)"),
    COMPLETION_WITHOUT_STREAM("27(4)"),
    COMPLETION_STREAM_NOT_LATER("27(4)"),
    COMPLETION_STREAM_CLOSED("27(4)"),
    COMPLETION_IN_OTHER_PROGRAMME("27(4)"),
    COMPLETION_STREAM_FULL("27(4)"),
    COMPLETION_ALREADY_THERE("27(4)"),
    COMPLETION_TOO_LATE("27(4)"),
    COMPLETION_WITHOUT_REASON("27(4)"),
    COMPLETION_WITHOUT_PROOF("27(4)"),
    REQUEST_PENDING("27"),
    REASON_NOT_EXPLAINED("27"),
    REQUEST_DECIDED("27"),
    DECLINED_WITHOUT_REASON("27"),
    COMMISSION_DECIDES("27"),
    DECISION_WITHOUT_PROTOCOL("27"),
    DECISION_DAY_WRONG("27"),
    RESPONSIBLE_MISSING("27"),
    REQUEST_NOT_GRANTED("27"),
    ORDER_NOT_NEEDED("27"),
    ORDER_SIGNED_BEFORE("27"),
    ORDER_BEFORE_DECISION("27"),
    ORDER_DAY_AHEAD("27"),
    DECIDER_SIGNS("SEC-1"),
    REVOKED_WITHOUT_REASON("27"),
    NOTHING_TO_MAKE_UP("27(4)"),
    MAKE_UP_DAY_WRONG("27(4)"),
    MAKE_UP_WITHOUT_BASIS("27(4)"),
    MADE_UP_MORE_THAN_MISSED("27(4)"),
    MAKE_UP_HOURS_WRONG("23(3)");

    private final String paragraph;

    ChanceRefusal(String paragraph) {
        this.paragraph = paragraph;
    }

    @Override
    public String paragraph() {
        return paragraph;
    }
}
