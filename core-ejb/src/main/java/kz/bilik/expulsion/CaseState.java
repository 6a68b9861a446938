package kz.bilik.expulsion;

import java.util.Set;

/** Life of a case of expulsion (paragraph 28): one way, no step left out. A decision other than to expel has no order, so it ends the case. */
public enum CaseState {
    OPENED,
    LISTENER_NOTIFIED,
    SITTING,
    DECIDED,
    ORDER_SIGNED,
    EMPLOYER_NOTIFIED,
    CLOSED;

    public Set<CaseState> next() {
        return switch (this) {
            case OPENED -> Set.of(LISTENER_NOTIFIED);
            case LISTENER_NOTIFIED -> Set.of(SITTING);
            case SITTING -> Set.of(DECIDED);
            case DECIDED -> Set.of(ORDER_SIGNED, CLOSED);
            case ORDER_SIGNED -> Set.of(EMPLOYER_NOTIFIED);
            case EMPLOYER_NOTIFIED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether the commission can still hear the listener. */
    public boolean isBeforeDecision() {
        return this == OPENED || this == LISTENER_NOTIFIED || this == SITTING;
    }
}
