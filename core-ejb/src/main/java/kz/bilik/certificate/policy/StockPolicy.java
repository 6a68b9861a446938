package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether the papers of a course can be prepared: paragraph 26 gives every certificate a blank of its own, so all blanks or none. */
@Paragraph("26")
public final class StockPolicy {

    public Ruling decide(StockFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.certificates() + facts.otherPapers() == 0) {
            grounds.add(StockRefusal.NOTHING_TO_ISSUE);
        }
        if (facts.certificates() > facts.freeBlanks()) {
            grounds.add(StockRefusal.TOO_FEW_BLANKS);
        }
        return new Ruling(grounds);
    }
}
