package kz.bilik.secondchance.policy;

import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ValidReason;

/**
 * A request as it is handed in.
 *
 * @param reason null without one
 * @param proofs supporting documents, those of the interruption included
 * @param pending whether another request about the same place is not finished
 */
public record RequestFacts(ChanceKind kind, ValidReason reason, String explanation, int proofs, boolean pending) {}
