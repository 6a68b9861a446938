package kz.bilik.notification;

/** The wordings of the mails that this feature writes itself; their places are numbered. */
public enum MailText {
    NOTICE_SUBJECT,
    NOTICE_BODY
}
