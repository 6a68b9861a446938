package kz.bilik.enrolment.policy;

import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether the Rules are about this person: paragraph 1, heads, methodologists and pedagogues of preschool organisations. */
@Paragraph("1")
public final class CoveragePolicy {

    public Ruling decide(CoverageFacts facts) {
        return PositionGroup.find(facts.position()).isPresent()
                ? Ruling.allowed()
                : Ruling.refused(EnrolmentRefusal.POSITION_NOT_COVERED);
    }
}
