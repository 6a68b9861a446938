package kz.bilik.docgen.access;

import java.util.Optional;
import java.util.Set;

/**
 * A system that has documents made, as its key or its token names it. Jobs, quotas and repeated requests belong to the owner, so that they
 * outlive a change of keys.
 *
 * @param callbackSecret what calls back to this client are signed with
 */
public record Client(String owner, Set<String> scopes, Quota quota, Optional<String> callbackSecret) {

    /** The right to have documents signed, which must be given by its name. */
    public static final String SIGN = "sign";

    /** The right to ask whether a signed paper is genuine. */
    public static final String VERIFY = "verify";

    private static final String ALL = "*";

    public Client {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a right was given by its name; one for everything does not count. */
    public boolean holds(String scope) {
        return scopes.contains(scope);
    }

    public boolean covers(String scope) {
        return scopes.contains(ALL) || scopes.contains(scope);
    }
}
