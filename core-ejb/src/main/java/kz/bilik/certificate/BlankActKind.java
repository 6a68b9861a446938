package kz.bilik.certificate;

/** What an act on blanks of strict accountability states (paragraph 26). */
public enum BlankActKind {
    RECEIPT,
    SPOIL,
    LOSS,
    DESTRUCTION,
    INVENTORY
}
