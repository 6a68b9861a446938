package kz.bilik.secondchance;

/** What a listener may ask for (paragraph 27). An interruption is the first half of finishing a course later. */
public enum ChanceKind {
    REASSESSMENT_OWN("27(1)"),
    REASSESSMENT_NEXT_STREAM("27(2)"),
    TRANSFER("27(3)"),
    INTERRUPTION("27(4)"),
    COMPLETION("27(4)");

    private final String paragraph;

    ChanceKind(String paragraph) {
        this.paragraph = paragraph;
    }

    public String paragraph() {
        return paragraph;
    }

    public boolean isReassessment() {
        return this == REASSESSMENT_OWN || this == REASSESSMENT_NEXT_STREAM;
    }

    /** Whether only the director's order brings it about. */
    public boolean needsOrder() {
        return this == TRANSFER || this == COMPLETION;
    }

    /** Whether it is asked for with a valid reason and supporting documents. */
    public boolean needsReason() {
        return !isReassessment();
    }

    /** Whether another stream is named in the request. */
    public boolean needsStream() {
        return this == TRANSFER || this == COMPLETION;
    }
}
