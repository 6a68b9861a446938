package kz.bilik.account;

import java.time.Instant;

/** A link that still lets its reader choose a password, as the page shows it. */
public record PasswordLink(LinkPurpose purpose, String username, String displayName, Instant expiresAt) {}
