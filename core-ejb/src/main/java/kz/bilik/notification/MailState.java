package kz.bilik.notification;

import java.util.Set;

/**
 * Life of a mail (paragraphs 23, 28). {@code SENDING}: a node has taken it and the receiver has seen nothing. {@code HANDED}: the receiver is being given the
 * text, so whoever finds it here after a crash cannot know whether it was taken. {@code UNCERTAIN}: exactly that; a person decides.
 */
public enum MailState {
    PENDING,
    SENDING,
    HANDED,
    SENT,
    UNCERTAIN,
    FAILED;

    public Set<MailState> next() {
        return switch (this) {
            case PENDING -> Set.of(SENDING);
            case SENDING -> Set.of(HANDED, PENDING, FAILED);
            case HANDED -> Set.of(SENT, PENDING, UNCERTAIN, FAILED);
            case UNCERTAIN -> Set.of(PENDING, SENT);
            case FAILED -> Set.of(PENDING);
            case SENT -> Set.of();
        };
    }

    /** Whether nothing happens to it any more unless a person acts. */
    public boolean isAtRest() {
        return this == SENT || this == UNCERTAIN || this == FAILED;
    }
}
