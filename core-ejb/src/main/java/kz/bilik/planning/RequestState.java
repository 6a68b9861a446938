package kz.bilik.planning;

import java.util.Set;

/** How far a request of the institute has come (paragraph 10(2)). */
public enum RequestState {
    DRAFT,
    SENT,
    READ,
    ANSWERED;

    public Set<RequestState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT);
            case SENT -> Set.of(READ, ANSWERED);
            case READ -> Set.of(ANSWERED);
            case ANSWERED -> Set.of();
        };
    }
}
