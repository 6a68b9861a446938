package kz.bilik.expulsion.policy;

import java.util.ArrayList;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a listener may be expelled by this order (paragraph 28): after the violation and after the decision of the commission to expel, not before either;
 * and whether the case may be closed, which it may not while the employer is uninformed.
 */
@Paragraph("28")
public final class OrderPolicy {

    /** Whether it can be drafted with this day. */
    public Ruling draft(OrderFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.decision() != CaseDecision.EXPEL || facts.decidedOn() == null) {
            grounds.add(CaseRefusal.ORDER_WITHOUT_DECISION);
        }
        if (facts.orderDate() == null) {
            grounds.add(CaseRefusal.ORDER_NOT_DRAFTED);
        } else {
            if (facts.decidedOn() != null && facts.orderDate().isBefore(facts.decidedOn())) {
                grounds.add(CaseRefusal.ORDER_BEFORE_DECISION);
            }
            if (!facts.orderDate().isAfter(facts.lastViolation())) {
                grounds.add(CaseRefusal.ORDER_BEFORE_VIOLATION);
            }
        }
        return new Ruling(grounds);
    }

    /** Whether the caller can sign it today. */
    public Ruling sign(OrderFacts facts) {
        var grounds = new ArrayList<Ground>(draft(facts).grounds());
        if (facts.orderDate() != null && facts.orderDate().isAfter(facts.today())) {
            grounds.add(CaseRefusal.ORDER_AHEAD);
        }
        if (facts.ownDraft()) {
            grounds.add(CaseRefusal.ORDER_OF_ONES_OWN);
        }
        return new Ruling(grounds);
    }

    /** @param decision null while the commission has not decided */
    public Ruling close(CaseDecision decision, boolean employerInformed) {
        var grounds = new ArrayList<Ground>();
        if (decision == null) {
            grounds.add(CaseRefusal.CASE_NOT_DECIDED);
        }
        if (decision == CaseDecision.EXPEL && !employerInformed) {
            grounds.add(CaseRefusal.EMPLOYER_NOT_INFORMED);
        }
        return new Ruling(grounds);
    }
}
