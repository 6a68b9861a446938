package kz.bilik.account;

import java.time.LocalDate;

/**
 * A role for a time, within the organisation of the account.
 *
 * @param to last day; null for an open end
 */
public record GiveRole(String role, LocalDate from, LocalDate to) {}
