package kz.bilik.account;

import java.time.Instant;
import java.util.List;
import kz.bilik.organisation.OrganisationSummary;

/**
 * An account with everything that an administrator decides on.
 *
 * @param organisation null without one
 * @param disabledReason null while it is enabled
 * @param own whether it is the caller's own
 * @param manageable whether the caller may change it
 * @param giveable the roles that the caller may give here
 */
public record AccountDetail(
        AccountId id,
        String username,
        String displayName,
        String email,
        String language,
        OrganisationSummary organisation,
        boolean tiedToPerson,
        AccountState state,
        String disabledReason,
        boolean secondFactor,
        int sessions,
        Instant seenAt,
        Instant linkUntil,
        List<GivenRoleLine> roles,
        boolean own,
        boolean manageable,
        List<String> giveable) {

    public AccountDetail {
        roles = List.copyOf(roles);
        giveable = List.copyOf(giveable);
    }
}
