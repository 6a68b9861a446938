package kz.bilik.secondchance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.shared.regulation.Ground;

/**
 * A request with everything that happened to it. What has not happened is null.
 *
 * @param target the stream it leads to, or with which a reassessment is held
 * @param credits hours that the listener brings along to the other stream, in their order: module → hours
 * @param against what speaks against granting it today
 * @param againstOrder what speaks against the director's signature today
 * @param ownDecision whether the caller has decided it
 * @param orderId of the signed order
 */
public record ChanceDetail(
        ChanceRow row,
        ChanceStanding standing,
        String explanation,
        LocalDate wishedOn,
        ChanceStream target,
        List<ChanceCredit> credits,
        List<ChanceProof> proofs,
        String askedBy,
        DecisionAuthority authority,
        String decisionNo,
        LocalDate decisionOn,
        String decisionReason,
        String decidedBy,
        Instant decidedAt,
        LocalDate heldOn,
        AssessmentId assessment,
        String equivalentReason,
        Long nextEnrolment,
        BigDecimal hoursToMakeUp,
        List<Ground> against,
        List<Ground> againstOrder,
        Map<String, String> settings,
        Long orderId,
        LocalDate orderDate,
        String orderSignatory) {

    public ChanceDetail {
        credits = List.copyOf(credits);
        proofs = List.copyOf(proofs);
        against = List.copyOf(against);
        againstOrder = List.copyOf(againstOrder);
        settings = Map.copyOf(settings);
    }
}
