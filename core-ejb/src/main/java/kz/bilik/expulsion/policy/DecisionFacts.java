package kz.bilik.expulsion.policy;

import java.time.LocalDate;

/**
 * A sitting that shall be decided.
 *
 * @param members of the commission on the day of the sitting
 * @param votesFor ballots for the proposal
 * @param votesAgainst ballots against it; who stepped aside has none
 */
public record DecisionFacts(
        boolean chair,
        boolean proposed,
        int members,
        int votesFor,
        int votesAgainst,
        LocalDate sittingOn,
        LocalDate today,
        String reason) {}
