package kz.bilik.notification;

/** What the system tells by itself about mails that need a person. */
public enum MailNotice {
    MAIL_UNCERTAIN,
    MAIL_FAILED
}
