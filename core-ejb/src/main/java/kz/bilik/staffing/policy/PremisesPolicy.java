package kz.bilik.staffing.policy;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;

/**
 * Whether premises may be used: paragraph 3(3) names the rights (a lease has an end), and wants the sanitary rules and fire safety met. A paper holds through
 * its last day.
 */
@Paragraph("3(3)")
public final class PremisesPolicy {

    public Ruling decide(PremisesFacts facts) {
        var grounds = new ArrayList<Ground>();
        decide(facts, PremisesPaper.RIGHT, PremisesRefusal.RIGHT_NOT_PROVED, PremisesRefusal.RIGHT_OVER, grounds);
        var right = facts.papers().get(PremisesPaper.RIGHT);
        if (facts.right() == PremisesRight.LEASE && right != null && right.validTo() == null) {
            grounds.add(PremisesRefusal.LEASE_WITHOUT_END);
        }
        decide(facts, PremisesPaper.SANITARY, PremisesRefusal.SANITARY_MISSING, PremisesRefusal.SANITARY_OVER, grounds);
        decide(facts, PremisesPaper.FIRE, PremisesRefusal.FIRE_MISSING, PremisesRefusal.FIRE_OVER, grounds);
        return new Ruling(grounds);
    }

    /** All premises in use together: at least one, and each of them in order. */
    public Ruling decideAll(List<PremisesFacts> premises) {
        if (premises.isEmpty()) {
            return Ruling.refused(PremisesRefusal.NO_PREMISES);
        }
        return new Ruling(premises.stream()
                .flatMap(one -> decide(one).grounds().stream())
                .distinct()
                .toList());
    }

    private static void decide(
            PremisesFacts facts, PremisesPaper paper, Ground missing, Ground over, List<Ground> grounds) {
        var kept = facts.papers().get(paper);
        if (kept == null) {
            grounds.add(missing);
        } else if (kept.isOverOn(facts.day())) {
            grounds.add(over);
        }
    }
}
