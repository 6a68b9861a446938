package kz.bilik.notification;

/** How the way to the mail server is protected; without protection only on the same machine. */
public enum MailSecurity {
    NONE,
    STARTTLS,
    TLS
}
