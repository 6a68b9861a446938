package kz.bilik.notification;

/** The receiver has certainly not taken the mail, but may later: it waits and is tried again. */
public class MailUnreachableException extends RuntimeException {

    public MailUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
