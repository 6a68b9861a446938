package kz.bilik.notification;

/**
 * A mail with its words.
 *
 * @param messageId by which mail systems know it; it never changes
 * @param paperName null without a paper
 * @param original the mail that this one repeats; null for a first one
 * @param repeatedBy who had it sent again; null when nobody did
 */
public record MailDetail(
        MailRow row, String messageId, String body, String paperName, MailId original, String repeatedBy) {}
