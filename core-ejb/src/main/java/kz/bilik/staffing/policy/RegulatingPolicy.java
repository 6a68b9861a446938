package kz.bilik.staffing.policy;

import java.util.stream.Stream;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a document of each kind that paragraph 3(2) names is in force. */
@Paragraph("3(2)")
public final class RegulatingPolicy {

    public Ruling decide(RegulatingFacts facts) {
        return new Ruling(Stream.of(RegulatingRefusal.values())
                .filter(missing -> !facts.inForce().contains(missing.kind()))
                .map(Ground.class::cast)
                .toList());
    }
}
