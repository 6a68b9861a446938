package kz.bilik.notification;

/** The receiver has refused the mail for good: such an address does not exist. */
public class MailRefusedException extends RuntimeException {

    public MailRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
