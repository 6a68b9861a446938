package kz.bilik.schedule;

import java.util.Set;

/** The answer of one body about one line. */
public enum ApprovalState {
    PENDING,
    APPROVED,
    REFUSED;

    public Set<ApprovalState> next() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, REFUSED);
            case APPROVED, REFUSED -> Set.of();
        };
    }
}
