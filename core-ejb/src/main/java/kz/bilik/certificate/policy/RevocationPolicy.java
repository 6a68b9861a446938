package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a certificate is revoked: paragraph 29 lets the director answer for it, so only by his order, with number, date and reason. */
@Paragraph("29")
public final class RevocationPolicy {

    public Ruling decide(RevocationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.orderNo()) || facts.orderDate() == null) {
            grounds.add(RevocationRefusal.REVOCATION_ORDER_MISSING);
        }
        if (facts.orderDate() != null && facts.orderDate().isBefore(facts.issueDate())) {
            grounds.add(RevocationRefusal.REVOCATION_ORDER_BEFORE_ISSUE);
        }
        if (facts.orderDate() != null && facts.orderDate().isAfter(facts.today())) {
            grounds.add(RevocationRefusal.REVOCATION_ORDER_IN_FUTURE);
        }
        if (isBlank(facts.reason())) {
            grounds.add(RevocationRefusal.REVOCATION_REASON_MISSING);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
