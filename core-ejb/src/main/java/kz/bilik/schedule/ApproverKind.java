package kz.bilik.schedule;

/** Which body agrees to a line (paragraph 14). */
public enum ApproverKind {
    AUTHORISED_BODY,
    REGION
}
