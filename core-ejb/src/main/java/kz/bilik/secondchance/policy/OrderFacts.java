package kz.bilik.secondchance.policy;

import java.time.LocalDate;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecisionAuthority;

/**
 * An order that shall carry a granted request out.
 *
 * @param signed whether there is a signed order already
 * @param signedByDecider whether the signer has recorded the decision
 */
public record OrderFacts(
        ChanceState state,
        ChanceKind kind,
        DecisionAuthority authority,
        boolean signed,
        LocalDate decisionOn,
        LocalDate orderDate,
        LocalDate today,
        boolean signedByDecider) {}
