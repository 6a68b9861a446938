package kz.bilik.secondchance;

import java.time.LocalDate;

/**
 * The decision on a request.
 *
 * @param protocolNo of the commission; null when the administrator decides
 * @param heldOn day of a granted reassessment; otherwise null
 * @param responsible who carries an order out; null where there is none
 * @param equivalentReason why another programme is equivalent; null for the same programme
 * @param reason why it is declined; null when it is granted
 */
public record DecideChance(
        boolean granted,
        DecisionAuthority authority,
        String protocolNo,
        LocalDate protocolDate,
        LocalDate heldOn,
        String responsible,
        String equivalentReason,
        String reason) {}
