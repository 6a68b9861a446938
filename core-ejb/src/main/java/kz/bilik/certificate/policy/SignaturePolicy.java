package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the caller may sign the certificates of a course.
 *
 * <p>Paragraph 29: the director, or in his absence who acts for him, and nobody else (policy of signatories), signs the certificate and its supplement; so the name
 * printed must be the caller's. Paragraph 26: what is signed is the paper that will be handed over, so every paper must be there.
 */
@Paragraph({"26", "29"})
public final class SignaturePolicy {

    public Ruling decide(SignatureFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.waiting() == 0) {
            grounds.add(SignatureRefusal.NOTHING_TO_SIGN);
        }
        if (facts.withPapers() < facts.waiting()) {
            grounds.add(SignatureRefusal.PAPERS_NOT_READY);
        }
        if (facts.withOtherName() > 0) {
            grounds.add(SignatureRefusal.OTHER_NAME_ON_PAPER);
        }
        return new Ruling(grounds);
    }

    /** Whether papers may be signed as they are made: only a system that delivers a finished course with its signatory answers for that. */
    public Ruling decideOnMaking(boolean orderedByProgram) {
        return orderedByProgram ? Ruling.allowed() : Ruling.refused(SignatureRefusal.SIGNATORY_MUST_SIGN);
    }
}
