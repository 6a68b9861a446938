package kz.bilik.outcome;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.enrolment.EnrolmentId;

/**
 * The answer to "why?".
 *
 * @param facts what was known, by name
 * @param arithmetic the comparisons that decided, ready to read
 * @param settings key → value in force for this decision
 */
public record OutcomeDetail(
        EnrolmentId enrolmentId,
        Outcome outcome,
        List<GroundLine> grounds,
        List<GroundLine> flags,
        Map<String, String> facts,
        List<Arithmetic> arithmetic,
        Map<String, String> settings,
        String decidedBy,
        Instant decidedAt,
        List<EarlierDecision> earlier) {

    public OutcomeDetail {
        grounds = List.copyOf(grounds);
        flags = List.copyOf(flags);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        arithmetic = List.copyOf(arithmetic);
        earlier = List.copyOf(earlier);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
