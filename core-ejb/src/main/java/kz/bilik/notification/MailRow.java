package kz.bilik.notification;

import java.time.Instant;

/** A mail in the delivery log. What has not happened is null. */
public record MailRow(
        MailId id,
        String reference,
        String recipient,
        String address,
        String language,
        String subject,
        boolean withPaper,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        String error) {}
