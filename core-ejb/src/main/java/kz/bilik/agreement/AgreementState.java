package kz.bilik.agreement;

import java.util.Set;

/** Life of a training agreement (paragraph 23). */
public enum AgreementState {
    DRAFT,
    OFFERED,
    SIGNED_BY_LISTENER,
    IN_FORCE,
    DECLINED,
    FULFILLED,
    BREACHED,
    TERMINATED,
    AMENDED;

    public Set<AgreementState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OFFERED);
            case OFFERED -> Set.of(SIGNED_BY_LISTENER, DECLINED);
            case SIGNED_BY_LISTENER -> Set.of(IN_FORCE);
            case IN_FORCE -> Set.of(FULFILLED, BREACHED, AMENDED);
            case BREACHED -> Set.of(IN_FORCE, TERMINATED);
            case DECLINED, FULFILLED, TERMINATED, AMENDED -> Set.of();
        };
    }

    /** Whether an agreement in this state binds the listener and the institute. */
    public boolean isInForce() {
        return this == IN_FORCE || this == FULFILLED || this == AMENDED;
    }
}
