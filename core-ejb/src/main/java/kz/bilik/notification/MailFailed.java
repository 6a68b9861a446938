package kz.bilik.notification;

/** The mail of this reference could not be delivered and is not tried any more by itself. */
public record MailFailed(String reference, String reason) {}
