package kz.bilik.expulsion;

/** A vote on what is proposed. */
public enum Ballot {
    FOR,
    AGAINST
}
