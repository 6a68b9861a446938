package kz.bilik.assessment.policy;

/**
 * A protocol that someone wants to confirm.
 *
 * @param listenersWithoutLine admitted listeners about whom the protocol says nothing, not even that they were absent
 * @param gradedByCaller whether the one who confirms has entered a result himself
 */
public record ConfirmationFacts(boolean open, long listenersWithoutLine, boolean gradedByCaller) {}
