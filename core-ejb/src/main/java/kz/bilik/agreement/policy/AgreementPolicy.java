package kz.bilik.agreement.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the agreement admits its listener to the assessment.
 *
 * <p>Paragraph 23: the listener signs before the first session. Without an agreement in force by the end of the course there is no
 * assessment; one that was signed only during the course admits, but is flagged.
 */
@Paragraph("23")
public final class AgreementPolicy {

    /** What bars from the assessment. */
    public Ruling decide(AgreementFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.signedOn() == null) {
            grounds.add(AgreementRefusal.AGREEMENT_MISSING);
        } else if (facts.signedOn().isAfter(facts.courseEnd())) {
            grounds.add(AgreementRefusal.AGREEMENT_AFTER_COURSE);
        }
        return new Ruling(grounds);
    }

    /** Whoever declines, breaks, restores, ends or amends an agreement says why. */
    public Ruling decideReason(String reason) {
        return reason == null || reason.isBlank()
                ? Ruling.refused(AgreementRefusal.AGREEMENT_REASON_MISSING)
                : Ruling.allowed();
    }

    /** What is only marked: the course had begun without an agreement. */
    public Ruling flags(AgreementFacts facts) {
        var late = facts.signedOn() != null
                && facts.signedOn().isAfter(facts.firstSession())
                && !facts.signedOn().isAfter(facts.courseEnd());
        return late ? Ruling.refused(AgreementRefusal.AGREEMENT_AFTER_FIRST_SESSION) : Ruling.allowed();
    }
}
