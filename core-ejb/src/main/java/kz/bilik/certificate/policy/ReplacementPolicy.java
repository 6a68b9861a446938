package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a certificate gets a new blank.
 *
 * <p>Paragraph 26: every blank is accounted for, so there must be a reason and a free blank, and who reserved a blank does not write it off.
 */
@Paragraph("26")
public final class ReplacementPolicy {

    public Ruling decide(ReplacementFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.reason() == null || facts.reason().isBlank()) {
            grounds.add(ReplacementRefusal.REPLACEMENT_REASON_MISSING);
        }
        if (facts.freeBlanks() < 1) {
            grounds.add(ReplacementRefusal.NO_FREE_BLANK);
        }
        if (facts.blankIsWrittenOff() && facts.caller().equals(facts.reservedBy())) {
            grounds.add(ReplacementRefusal.WRITE_OFF_BY_RESERVER);
        }
        return new Ruling(grounds);
    }

    /** Whether a prepared certificate is given up: not a duplicate, whose original has lost its force already. */
    public Ruling decideDiscard(boolean duplicate) {
        return duplicate ? Ruling.refused(ReplacementRefusal.DUPLICATE_NOT_DISCARDED) : Ruling.allowed();
    }
}
