package kz.bilik.planning.policy;

/**
 * A file at the moment of a decision.
 *
 * @param validOnly whether rows with mistakes are to be left out
 * @param used whether the plan was handed in since
 */
public record ImportFacts(long rows, long mistakes, boolean validOnly, boolean used) {}
