package kz.bilik.notification;

/** The connection broke while the receiver was given the mail: nobody knows whether it was taken. */
public class MailInDoubtException extends RuntimeException {

    public MailInDoubtException(String message, Throwable cause) {
        super(message, cause);
    }
}
