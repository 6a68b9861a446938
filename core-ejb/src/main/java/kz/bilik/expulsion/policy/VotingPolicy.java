package kz.bilik.expulsion.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * How the commission decides (paragraph 28): two thirds of its members are the quorum, a simple majority of those voting carries the proposal. Who stepped
 * aside neither votes nor helps to a quorum; an equal number of votes carries nothing.
 */
@Paragraph("28")
public final class VotingPolicy {

    private static final int QUORUM_PART = 2;
    private static final int QUORUM_WHOLE = 3;

    public Ruling decideBallot(BallotFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.proposed()) {
            grounds.add(CaseRefusal.NOTHING_PROPOSED);
        }
        if (!facts.sittingHeld()) {
            grounds.add(CaseRefusal.SITTING_NOT_HELD_YET);
        }
        if (!facts.byMember() && (facts.hasAccount() || !facts.byClerk())) {
            grounds.add(CaseRefusal.BALLOT_OF_ANOTHER);
        }
        if (facts.aside()) {
            grounds.add(CaseRefusal.MEMBER_STEPPED_ASIDE);
        }
        return new Ruling(grounds);
    }

    public Ruling decideRecusal(String reason) {
        return reason == null || reason.isBlank()
                ? Ruling.refused(CaseRefusal.RECUSAL_REASON_MISSING)
                : Ruling.allowed();
    }

    /** The minutes are kept by the secretary, or for him by an administrator. */
    public Ruling decideClerk(boolean clerk) {
        return clerk ? Ruling.allowed() : Ruling.refused(CaseRefusal.ONLY_SECRETARY_OR_ADMIN);
    }

    public Ruling decide(DecisionFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.chair()) {
            grounds.add(CaseRefusal.ONLY_CHAIR_DECIDES);
        }
        if (!facts.proposed()) {
            grounds.add(CaseRefusal.NOTHING_PROPOSED);
        }
        if (facts.today().isBefore(facts.sittingOn())) {
            grounds.add(CaseRefusal.SITTING_NOT_HELD_YET);
        }
        if ((facts.votesFor() + facts.votesAgainst()) * QUORUM_WHOLE < facts.members() * QUORUM_PART) {
            grounds.add(CaseRefusal.QUORUM_MISSING);
        }
        if (facts.votesFor() <= facts.votesAgainst()) {
            grounds.add(CaseRefusal.MAJORITY_MISSING);
        }
        if (facts.reason() == null || facts.reason().isBlank()) {
            grounds.add(CaseRefusal.DECISION_REASON_MISSING);
        }
        return new Ruling(grounds);
    }
}
