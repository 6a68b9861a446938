package kz.bilik.account.policy;

import java.util.Set;

/**
 * Who gives a role or manages an account.
 *
 * @param roles those that hold today
 * @param regionKato his region; null without one
 * @param district the four digits of his district; null without one
 */
public record Giver(Set<String> roles, String regionKato, String district) {

    public Giver {
        roles = Set.copyOf(roles);
    }
}
