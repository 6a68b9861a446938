package kz.bilik.account;

import java.time.LocalDate;

/**
 * A new account with its first role.
 *
 * @param username null or empty: the e-mail address is the name
 * @param organisation id; null without one
 * @param iin of the person that the account belongs to; null or empty without one
 * @param to last day of the role; null for an open end
 */
public record CreateAccount(
        String username,
        String email,
        String displayName,
        String language,
        Long organisation,
        String iin,
        String role,
        LocalDate from,
        LocalDate to) {}
