package kz.bilik.staffing.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.GroundType;

/**
 * Whether a ground makes a person a qualified one on a day.
 *
 * <p>Paragraph 3(1): candidate or doctor of sciences, PhD, doctor by profile; pedagogue-researcher or pedagogue-master while the certificate holds; a
 * specialist of production with at least three full years of work and a service contract. A master's degree and the lower categories do not count.
 * What is not proved by a copy (paragraph 5(2)) or was not yet given on that day does not count either.
 */
@Paragraph("3(1)")
public final class QualificationPolicy {

    public Ruling decide(QualificationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.value().isListed()) {
            grounds.add(QualificationRefusal.GROUND_NOT_LISTED);
        }
        if (!facts.copyKept()) {
            grounds.add(QualificationRefusal.PROOF_MISSING);
        }
        if (facts.documentDate() != null && facts.documentDate().isAfter(facts.day())) {
            grounds.add(QualificationRefusal.PROOF_NOT_YET);
        }
        if (facts.validTo() != null && facts.validTo().isBefore(facts.day())) {
            grounds.add(QualificationRefusal.CATEGORY_EXPIRED);
        }
        if (facts.value().type() == GroundType.INDUSTRY) {
            if (!facts.serviceContract()) {
                grounds.add(QualificationRefusal.SERVICE_CONTRACT_MISSING);
            }
            if (facts.experienceFrom() == null
                    || facts.experienceFrom().isAfter(facts.day().minusYears(facts.minYears()))) {
                grounds.add(QualificationRefusal.EXPERIENCE_TOO_SHORT);
            }
        }
        return new Ruling(grounds);
    }
}
