package kz.bilik.account;

import java.time.Instant;
import java.util.List;
import kz.bilik.shared.text.LocalText;

/**
 * An account in the list.
 *
 * @param roles those that hold today
 * @param organisation null without one
 * @param seenAt the last request of a session; null when there was none
 */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        List<String> roles,
        LocalText organisation,
        AccountState state,
        Instant seenAt) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
