package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a blank is written off or destroyed: paragraph 26 makes it a paper of strict accountability, so only by an act with number, date and
 * reason, and never by the one who last had it in his hands.
 */
@Paragraph("26")
public final class WriteOffPolicy {

    public Ruling decide(WriteOffFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.actNo()) || facts.actDate() == null) {
            grounds.add(WriteOffRefusal.ACT_MISSING);
        }
        if (facts.actDate() != null && facts.actDate().isAfter(facts.today())) {
            grounds.add(WriteOffRefusal.ACT_IN_FUTURE);
        }
        if (isBlank(facts.reason())) {
            grounds.add(WriteOffRefusal.WRITE_OFF_REASON_MISSING);
        }
        if (facts.caller().equals(facts.lastHand())) {
            grounds.add(WriteOffRefusal.SECOND_PERSON_NEEDED);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
