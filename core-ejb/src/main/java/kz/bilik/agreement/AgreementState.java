package kz.bilik.agreement;

import java.util.Set;

/**
 * Life of a training agreement (paragraph 23). One that is in force ends before its time only after a breach, or together with the admission
 * order that it was prepared for.
 */
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
            case DRAFT -> Set.of(OFFERED, TERMINATED);
            case OFFERED -> Set.of(SIGNED_BY_LISTENER, DECLINED, TERMINATED);
            case SIGNED_BY_LISTENER -> Set.of(IN_FORCE, TERMINATED);
            case IN_FORCE -> Set.of(FULFILLED, BREACHED, AMENDED, TERMINATED);
            case BREACHED -> Set.of(IN_FORCE, TERMINATED);
            case DECLINED, FULFILLED, TERMINATED, AMENDED -> Set.of();
        };
    }

    /** Whether an agreement in this state binds the listener and the institute. */
    public boolean isInForce() {
        return this == IN_FORCE || this == FULFILLED || this == AMENDED;
    }
}
