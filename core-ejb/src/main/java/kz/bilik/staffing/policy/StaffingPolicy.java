package kz.bilik.staffing.policy;

import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/** Whether the qualified persons make not less than 40 % of the base (paragraph 3(1)); of nobody there is no share, so that fails too. */
@Paragraph("3(1)")
public final class StaffingPolicy {

    public Ruling decide(StaffingFacts facts) {
        if (facts.base() == 0) {
            return Ruling.refused(StaffingRefusal.NO_STAFF_RECORDED);
        }
        if (Percent.of(facts.qualified(), facts.base()).isBelow(facts.threshold())) {
            return Ruling.refused(StaffingRefusal.STAFFING_BELOW_THRESHOLD);
        }
        return Ruling.allowed();
    }
}
