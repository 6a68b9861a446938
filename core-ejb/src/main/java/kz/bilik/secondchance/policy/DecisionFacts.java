package kz.bilik.secondchance.policy;

import java.time.LocalDate;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecideChance;
import kz.bilik.secondchance.ValidReason;

/** A decision on a request. @param askedOn day of the request */
public record DecisionFacts(
        ChanceState state,
        ChanceKind kind,
        ValidReason reason,
        LocalDate askedOn,
        LocalDate today,
        DecideChance decision) {}
