package kz.bilik.secondchance;

import java.util.Set;

/**
 * Life of a request (paragraph 27). A granted one is carried out by the director's order, by the protocol of the reassessment, or, an interruption, at once;
 * the annulment of that protocol makes it void, as if the listener had not been reassessed.
 */
public enum ChanceState {
    SUBMITTED,
    WITHDRAWN,
    DECLINED,
    GRANTED,
    REVOKED,
    CARRIED_OUT,
    VOID;

    public Set<ChanceState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(GRANTED, DECLINED, WITHDRAWN);
            case GRANTED -> Set.of(CARRIED_OUT, REVOKED);
            case CARRIED_OUT -> Set.of(VOID);
            case WITHDRAWN, DECLINED, REVOKED, VOID -> Set.of();
        };
    }
}
