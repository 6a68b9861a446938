package kz.bilik.account;

import java.time.Instant;

/**
 * A place from where the caller is signed in.
 *
 * @param browser as it named itself
 * @param current whether it is the one that asks
 */
public record OwnSession(long id, Instant beganAt, Instant seenAt, String address, String browser, boolean current) {}
