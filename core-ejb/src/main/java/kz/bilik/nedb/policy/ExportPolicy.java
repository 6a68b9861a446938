package kz.bilik.nedb.policy;

import static kz.bilik.nedb.policy.NedbRefusal.ALREADY_CONFIRMED;
import static kz.bilik.nedb.policy.NedbRefusal.CERTIFICATE_NOT_SIGNED;

import java.util.ArrayList;
import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the data of a listener can be given out.
 *
 * <p>Paragraph 18 asks for the data of the certificate, so who earned one is exported when it is signed and has its number. What the database has
 * confirmed is not given out again.
 */
@Paragraph("18")
public final class ExportPolicy {

    public Ruling decide(ExportFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == NedbTaskState.CONFIRMED) {
            grounds.add(ALREADY_CONFIRMED);
        }
        if (facts.result() == NedbResult.CERTIFICATE && facts.certificateNumber() == null) {
            grounds.add(CERTIFICATE_NOT_SIGNED);
        }
        return new Ruling(grounds);
    }
}
