package kz.bilik.application;

/**
 * How many applications wait for what, for the first page of a role.
 *
 * @param drafts of the caller's own, not submitted
 * @param toDecide that wait for the caller's decision
 * @param toPlace accepted ones that the caller may place in the plan
 * @param returned that the caller has to mend
 */
public record ApplicationCounts(long drafts, long toDecide, long toPlace, long returned) {}
