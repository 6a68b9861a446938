package kz.bilik.planning.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a need may be stated, and decided so.
 *
 * <p>Paragraph 11: the district examines the requests submitted to it; so a need names its programme and number, and declining one says why.
 */
@Paragraph({"11"})
public final class NeedPolicy {

    /** While plans are being made. */
    public Ruling state(NeedFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.open()) {
            grounds.add(NeedRefusal.NEED_OUTSIDE_CAMPAIGN);
        }
        if (!facts.districtKnown()) {
            grounds.add(NeedRefusal.PRESCHOOL_WITHOUT_DISTRICT);
        }
        if (!facts.programmeKnown()) {
            grounds.add(NeedRefusal.NEED_WITHOUT_PROGRAMME);
        }
        if (facts.number() == null || facts.number() < 1) {
            grounds.add(NeedRefusal.NEED_WITHOUT_NUMBER);
        }
        return new Ruling(grounds);
    }

    /** Accepted, or declined for a reason. */
    public Ruling decide(NeedFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.declined() && isBlank(facts.reason())) {
            grounds.add(NeedRefusal.NEED_DECLINED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
