package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a listener gets a certificate.
 *
 * <p>Paragraph 26: who passed gets a certificate with a supplement; 2(6), 2(7): no certificate without a passed assessment and none without
 * the list of mastered modules with grades; 23: under an agreement in force and with the attendance of 23(3), compared exactly; 25: not where a
 * foreign organisation gives its own; 28: not who was expelled; 29: not before the courses ended. Who may sign is decided by the policy of
 * signatories, whether there are blanks by that of the stock.
 */
@Paragraph({"2(6)", "2(7)", "23", "23(3)", "25", "26", "28", "29"})
public final class IssuePolicy {

    public Ruling decide(IssueFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.passed()) {
            grounds.add(IssueRefusal.NOT_PASSED);
        }
        if (!facts.everyModuleGraded()) {
            grounds.add(IssueRefusal.SUPPLEMENT_INCOMPLETE);
        }
        if (!facts.agreementInForce()) {
            grounds.add(IssueRefusal.AGREEMENT_NOT_IN_FORCE);
        }
        if (facts.attendance().isBelow(facts.rules().attendanceMinPercent())) {
            grounds.add(IssueRefusal.ATTENDED_TOO_LITTLE);
        }
        if (facts.foreignProvider()) {
            grounds.add(IssueRefusal.FOREIGN_PROVIDER);
        }
        if (facts.alreadyCertified()) {
            grounds.add(IssueRefusal.ALREADY_CERTIFIED);
        }
        if (facts.expelled()) {
            grounds.add(IssueRefusal.EXPELLED);
        }
        if (facts.issueDate().isBefore(facts.completionDate())) {
            grounds.add(IssueRefusal.ISSUED_BEFORE_COMPLETION);
        }
        return new Ruling(grounds);
    }
}
