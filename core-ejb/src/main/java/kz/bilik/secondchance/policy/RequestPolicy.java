package kz.bilik.secondchance.policy;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecisionAuthority;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * The way of a request, paragraph 27: handed in with a valid reason and documents where 27(3) and 27(4) ask for them; decided by the administrator, or by
 * the commission where another stream, an interruption or a reason outside the dictionary is at stake; carried out by the director's order, never before the
 * decision and never by whoever recorded it (SEC-1).
 */
@Paragraph({"27", "27(3)", "27(4)", "SEC-1"})
public final class RequestPolicy {

    public Ruling ask(RequestFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.pending()) {
            grounds.add(ChanceRefusal.REQUEST_PENDING);
        }
        var transfer = facts.kind() == ChanceKind.TRANSFER;
        if (facts.kind().needsReason()) {
            if (facts.reason() == null) {
                grounds.add(transfer ? ChanceRefusal.TRANSFER_WITHOUT_REASON : ChanceRefusal.COMPLETION_WITHOUT_REASON);
            }
            if (facts.proofs() == 0) {
                grounds.add(transfer ? ChanceRefusal.TRANSFER_WITHOUT_PROOF : ChanceRefusal.COMPLETION_WITHOUT_PROOF);
            }
        }
        if (isBlank(facts.explanation())) {
            grounds.add(ChanceRefusal.REASON_NOT_EXPLAINED);
        }
        return new Ruling(grounds);
    }

    public Ruling withdraw(ChanceState state) {
        return state == ChanceState.SUBMITTED ? Ruling.allowed() : Ruling.refused(ChanceRefusal.REQUEST_DECIDED);
    }

    public Ruling decide(DecisionFacts facts) {
        var grounds = new ArrayList<Ground>();
        var decision = facts.decision();
        if (facts.state() != ChanceState.SUBMITTED) {
            grounds.add(ChanceRefusal.REQUEST_DECIDED);
        }
        if (!decision.granted() && isBlank(decision.reason())) {
            grounds.add(ChanceRefusal.DECLINED_WITHOUT_REASON);
        }
        if (decision.authority() == DecisionAuthority.COMMISSION) {
            protocol(facts, grounds);
        } else if (decision.granted() && isForTheCommission(facts)) {
            grounds.add(ChanceRefusal.COMMISSION_DECIDES);
        }
        if (decision.granted() && facts.kind().needsOrder() && isBlank(decision.responsible())) {
            grounds.add(ChanceRefusal.RESPONSIBLE_MISSING);
        }
        return new Ruling(grounds);
    }

    private static void protocol(DecisionFacts facts, List<Ground> grounds) {
        var decision = facts.decision();
        if (isBlank(decision.protocolNo()) || decision.protocolDate() == null) {
            grounds.add(ChanceRefusal.DECISION_WITHOUT_PROTOCOL);
        } else if (decision.protocolDate().isBefore(facts.askedOn())
                || decision.protocolDate().isAfter(facts.today())) {
            grounds.add(ChanceRefusal.DECISION_DAY_WRONG);
        }
    }

    private static boolean isForTheCommission(DecisionFacts facts) {
        return !facts.kind().isReassessment() || facts.reason() == ValidReason.OTHER;
    }

    public Ruling sign(OrderFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.signed()) {
            grounds.add(ChanceRefusal.ORDER_SIGNED_BEFORE);
        } else if (facts.state() != ChanceState.GRANTED) {
            grounds.add(ChanceRefusal.REQUEST_NOT_GRANTED);
        } else if (facts.authority() != DecisionAuthority.COMMISSION) {
            grounds.add(ChanceRefusal.ORDER_NOT_NEEDED);
        }
        if (facts.orderDate() == null || facts.orderDate().isAfter(facts.today())) {
            grounds.add(ChanceRefusal.ORDER_DAY_AHEAD);
        } else if (facts.decisionOn() != null && facts.orderDate().isBefore(facts.decisionOn())) {
            grounds.add(ChanceRefusal.ORDER_BEFORE_DECISION);
        }
        if (facts.signedByDecider()) {
            grounds.add(ChanceRefusal.DECIDER_SIGNS);
        }
        return new Ruling(grounds);
    }

    /** A granted request that can no longer be carried out; a reassessment is not taken back, it uses up the right of its year. */
    public Ruling revoke(ChanceState state, ChanceKind kind, String reason) {
        var grounds = new ArrayList<Ground>();
        if (state != ChanceState.GRANTED || !kind.needsOrder()) {
            grounds.add(ChanceRefusal.REQUEST_NOT_GRANTED);
        }
        if (isBlank(reason)) {
            grounds.add(ChanceRefusal.REVOKED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
