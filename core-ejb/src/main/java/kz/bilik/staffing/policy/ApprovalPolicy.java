package kz.bilik.staffing.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a version of a regulating document is entered: paragraph 3(2) wants it approved by the head, so by an order, and not before it. */
@Paragraph("3(2)")
public final class ApprovalPolicy {

    public Ruling decide(ApprovalFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.orderNo() == null || facts.orderNo().isBlank() || facts.orderDate() == null) {
            grounds.add(ApprovalRefusal.APPROVAL_ORDER_MISSING);
        }
        if (!facts.copyKept()) {
            grounds.add(ApprovalRefusal.APPROVAL_COPY_MISSING);
        }
        if (facts.orderDate() != null && facts.inForceFrom().isBefore(facts.orderDate())) {
            grounds.add(ApprovalRefusal.IN_FORCE_BEFORE_ORDER);
        }
        if (facts.inForceTo() != null && facts.inForceTo().isBefore(facts.inForceFrom())) {
            grounds.add(ApprovalRefusal.IN_FORCE_ENDS_BEFORE_IT_BEGINS);
        }
        if (facts.latestFrom() != null && !facts.inForceFrom().isAfter(facts.latestFrom())) {
            grounds.add(ApprovalRefusal.VERSION_NOT_LATER);
        }
        return new Ruling(grounds);
    }
}
