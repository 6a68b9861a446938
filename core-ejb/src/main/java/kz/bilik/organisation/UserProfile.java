package kz.bilik.organisation;

import java.util.Set;
import kz.bilik.shared.text.LocalText;

/**
 * Who is signed in, as the page head and the role home need it.
 *
 * @param roles those that hold today
 * @param organisationName null without an organisation
 */
public record UserProfile(
        String username, String displayName, String language, Set<String> roles, LocalText organisationName) {}
