package kz.bilik.staffing.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;

/** Whether a paper of premises is filed: with number, date and copy, and a lease with its end (paragraph 3(3)). */
@Paragraph("3(3)")
public final class FilingPolicy {

    public Ruling decide(FilingFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.number() == null || facts.number().isBlank() || facts.date() == null) {
            grounds.add(FilingRefusal.PAPER_NUMBER_MISSING);
        }
        if (!facts.copyKept()) {
            grounds.add(FilingRefusal.PAPER_COPY_MISSING);
        }
        if (facts.date() != null && facts.validTo() != null && facts.validTo().isBefore(facts.date())) {
            grounds.add(FilingRefusal.PAPER_ENDS_BEFORE_IT_BEGINS);
        }
        if (facts.paper() == PremisesPaper.RIGHT && facts.right() == PremisesRight.LEASE && facts.validTo() == null) {
            grounds.add(FilingRefusal.LEASE_END_MISSING);
        }
        return new Ruling(grounds);
    }
}
