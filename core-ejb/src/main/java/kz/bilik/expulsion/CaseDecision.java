package kz.bilik.expulsion;

/** What the commission may decide (paragraphs 27 and 28). */
public enum CaseDecision {
    EXPEL("EXPEL"),
    WARN("WARN"),
    TRANSFER("TRANSFER"),
    ALLOW_COMPLETION("COMPLETE"),
    ALLOW_REASSESSMENT("REASSESS"),
    REJECT("REFUSE");

    private final String printed;

    CaseDecision(String printed) {
        this.printed = printed;
    }

    /** As the minutes name it. */
    String printed() {
        return printed;
    }

    /** Whether one of the ways of paragraph 27 is opened by it. */
    public boolean opensSecondWay() {
        return this == TRANSFER || this == ALLOW_COMPLETION || this == ALLOW_REASSESSMENT;
    }

    /** The paragraph that it rests on. */
    public String paragraph() {
        return opensSecondWay() ? "27" : "28";
    }
}
