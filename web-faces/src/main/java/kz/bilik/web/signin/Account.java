package kz.bilik.web.signin;

import java.util.Set;

/**
 * An enabled user with the roles that hold today.
 *
 * @param secondFactor whether the account has an authenticator
 * @param heldBack whether its roles wait until it has one, as the installation asks of staff
 */
public record Account(
        String username,
        String displayName,
        String language,
        Set<String> roles,
        boolean secondFactor,
        boolean heldBack) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The same user without any right but that to his own account. */
    Account heldBackUntilProven() {
        return new Account(username, displayName, language, Set.of(), secondFactor, true);
    }
}
