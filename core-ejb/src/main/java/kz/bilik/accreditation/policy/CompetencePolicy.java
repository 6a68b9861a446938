package kz.bilik.accreditation.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a working group may act on a day: paragraph 6 sets it up for three years, through the last day, with at least five members. */
@Paragraph("6")
public final class CompetencePolicy {

    public Ruling decide(CompetenceFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.activated()) {
            grounds.add(CompetenceRefusal.GROUP_NOT_ACTIVATED);
        }
        if (facts.day().isBefore(facts.termFrom()) || facts.day().isAfter(facts.termTo())) {
            grounds.add(CompetenceRefusal.OUTSIDE_TERM);
        }
        if (facts.members() < facts.minMembers()) {
            grounds.add(CompetenceRefusal.NOT_COMPETENT);
        }
        return new Ruling(grounds);
    }
}
