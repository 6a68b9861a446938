package kz.bilik.accreditation.policy;

import java.time.LocalDate;

/**
 * A member who is to be put into a working group.
 *
 * @param alreadyIn whether the person is in the group
 * @param accountFound whether the account that is named exists and is one of a member; true when none is named
 */
public record MembershipFacts(
        String post,
        String organisation,
        LocalDate since,
        LocalDate termFrom,
        LocalDate termTo,
        boolean alreadyIn,
        boolean accountFound) {}
