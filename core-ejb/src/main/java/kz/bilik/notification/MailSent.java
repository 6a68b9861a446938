package kz.bilik.notification;

import java.time.LocalDate;

/** The receiving system has taken the mail of this reference. */
public record MailSent(String reference, LocalDate day) {}
