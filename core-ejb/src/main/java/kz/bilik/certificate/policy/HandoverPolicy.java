package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether signed certificates are handed over.
 *
 * <p>Paragraph 26: the holder gets the paper that is kept, on a blank that is accounted for. After a misprint the signatory signs the new sheet by hand; the
 * statement is the one that he has signed.
 */
@Paragraph("26")
public final class HandoverPolicy {

    public Ruling decide(HandoverFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.withPapers() < facts.signed()) {
            grounds.add(HandoverRefusal.NEW_PAPERS_NOT_READY);
        }
        if (facts.withBlanks() < facts.signed()) {
            grounds.add(HandoverRefusal.BLANK_WRITTEN_OFF);
        }
        return new Ruling(grounds);
    }
}
