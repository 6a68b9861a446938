package kz.bilik.certificate.policy;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.certificate.BlankActKind;

/**
 * What is known about blanks that shall be written off or destroyed.
 *
 * @param named how many blanks the act names
 * @param known how many of them are in the books
 * @param fitting how many of them are in a state that such an act may be about
 * @param withoutSpoilAct how many are spoiled without an act that says so
 * @param lastHands who reserved them, declared them spoiled or drew up the act on that; those in stock have been in nobody's hands
 */
public record WriteOffFacts(
        BlankActKind kind,
        LocalDate date,
        LocalDate today,
        boolean reasoned,
        boolean scanned,
        boolean methodStated,
        long named,
        long known,
        long fitting,
        long withoutSpoilAct,
        Set<String> lastHands,
        String caller) {

    public WriteOffFacts {
        lastHands = Set.copyOf(lastHands);
    }
}
