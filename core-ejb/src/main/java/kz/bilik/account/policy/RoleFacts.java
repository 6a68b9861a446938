package kz.bilik.account.policy;

import java.time.LocalDate;

/**
 * A role that somebody wants to give.
 *
 * @param place null without an organisation
 * @param ownAccount whether the giver gives it to himself
 * @param to last day; null for an open end
 * @param heldAlready whether the account has the role on one of these days
 */
public record RoleFacts(
        Giver giver,
        String role,
        Workplace place,
        boolean ownAccount,
        boolean tiedToPerson,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        boolean heldAlready) {}
