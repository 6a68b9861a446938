package kz.bilik.expulsion.policy;

/**
 * A vote that shall be cast.
 *
 * @param byMember whether the member votes in person
 * @param byClerk whether the secretary or an administrator enters the ballot of a member without an account
 * @param hasAccount whether the member can vote in person
 */
public record BallotFacts(
        boolean proposed, boolean sittingHeld, boolean byMember, boolean byClerk, boolean hasAccount, boolean aside) {}
