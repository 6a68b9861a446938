package kz.bilik.secondchance;

/** Who has decided a request: the administrator, or the commission for requests by a protocol. */
public enum DecisionAuthority {
    ADMINISTRATOR,
    COMMISSION
}
