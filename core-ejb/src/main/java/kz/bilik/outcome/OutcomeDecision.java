package kz.bilik.outcome;

import java.util.List;
import kz.bilik.shared.regulation.Ground;

/** An outcome with everything that speaks against a certificate. */
public record OutcomeDecision(Outcome outcome, List<Ground> grounds) {

    public OutcomeDecision {
        grounds = List.copyOf(grounds);
    }
}
