package kz.bilik.notification;

/** How the outbox stands. */
public record MailCounts(long waiting, long uncertain, long failed, long sent) {}
