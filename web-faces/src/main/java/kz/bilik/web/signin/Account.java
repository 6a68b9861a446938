package kz.bilik.web.signin;

import java.util.Set;

/** An enabled user with the roles that hold today. */
public record Account(String username, String displayName, String language, Set<String> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
