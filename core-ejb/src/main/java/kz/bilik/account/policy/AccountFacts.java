package kz.bilik.account.policy;

/**
 * What is stated about the owner of an account.
 *
 * @param usernameTaken whether another account has this name
 * @param organisationKnown false when one was stated that is not recorded
 * @param personKnown false when a number was stated that is nobody's
 */
public record AccountFacts(
        String username,
        String email,
        String displayName,
        String language,
        boolean usernameTaken,
        boolean organisationKnown,
        boolean personKnown) {}
