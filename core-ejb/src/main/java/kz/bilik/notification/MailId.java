package kz.bilik.notification;

/** Identity of a mail in the outbox. */
public record MailId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
