package kz.bilik.shared.error;

import jakarta.ejb.ApplicationException;

/** A state machine was asked for a step that it does not have. */
@ApplicationException(rollback = true)
public class IllegalTransitionException extends RuntimeException {

    private final String what;
    private final String from;
    private final String to;

    public IllegalTransitionException(String what, Enum<?> from, Enum<?> to) {
        super("%s: %s → %s is not allowed".formatted(what, from, to));
        this.what = what;
        this.from = from.name();
        this.to = to.name();
    }

    public String what() {
        return what;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }
}
