package kz.bilik.account;

/** Names an account. */
public record AccountId(long value) {}
