package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether blanks are written off or destroyed: paragraph 26 makes them papers of strict accountability, so only by an act with date and reason, a
 * spoiled one with its scan, one to be destroyed only after an act has found it spoiled, and never by the one who last had it in his hands.
 */
@Paragraph("26")
public final class WriteOffPolicy {

    /** More than that in one act is a mistake in a number. */
    static final int MOST_BLANKS = 10_000;

    public Ruling decide(WriteOffFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.date() == null) {
            grounds.add(WriteOffRefusal.ACT_DATE_MISSING);
        }
        if (facts.date() != null && facts.date().isAfter(facts.today())) {
            grounds.add(WriteOffRefusal.ACT_IN_FUTURE);
        }
        if (facts.named() < 1) {
            grounds.add(WriteOffRefusal.BLANKS_NOT_NAMED);
        }
        if (facts.named() > MOST_BLANKS) {
            grounds.add(WriteOffRefusal.TOO_MANY_BLANKS);
        }
        if (facts.known() < facts.named() && facts.named() <= MOST_BLANKS) {
            grounds.add(WriteOffRefusal.BLANKS_NOT_KNOWN);
        }
        if (facts.fitting() < facts.known()) {
            grounds.add(WriteOffRefusal.BLANKS_NOT_FOR_THIS_ACT);
        }
        if (facts.kind() == BlankActKind.DESTRUCTION && facts.withoutSpoilAct() > 0) {
            grounds.add(WriteOffRefusal.SPOIL_ACT_MISSING);
        }
        if (facts.kind() == BlankActKind.SPOIL && !facts.scanned()) {
            grounds.add(WriteOffRefusal.SPOILT_SCAN_MISSING);
        }
        if (!facts.reasoned()) {
            grounds.add(WriteOffRefusal.WRITE_OFF_REASON_MISSING);
        }
        if (facts.kind() == BlankActKind.DESTRUCTION && !facts.methodStated()) {
            grounds.add(WriteOffRefusal.DESTRUCTION_METHOD_MISSING);
        }
        if (facts.lastHands().contains(facts.caller())) {
            grounds.add(WriteOffRefusal.SECOND_PERSON_NEEDED);
        }
        return new Ruling(grounds);
    }

    /** Whether so many can be named in one act at all, before they are looked up. */
    public boolean isWithinReach(long named) {
        return named <= MOST_BLANKS;
    }
}
