package kz.bilik.accreditation.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.Decision;
import kz.bilik.accreditation.Vote;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether one of the two decisions of paragraph 7 may be signed.
 *
 * <p>More than half of all members vote; those excluded do not help to reach that. More than half of the votes carry the decision, at a tie the chair's does.
 * "Complies" needs every line of the checklist in order, "does not comply" at least one that is not, with its reason. A late decision is valid; it says why.
 */
@Paragraph({"6", "7"})
public final class DecisionPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ruling decide(DecisionFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.protocolNo()) || facts.protocolDate() == null) {
            grounds.add(DecisionRefusal.PROTOCOL_MISSING);
        } else {
            if (facts.protocolDate().isAfter(facts.today())) {
                grounds.add(DecisionRefusal.PROTOCOL_IN_FUTURE);
            }
            if (facts.protocolDate().isBefore(facts.sittingOn())) {
                grounds.add(DecisionRefusal.PROTOCOL_BEFORE_SITTING);
            }
        }
        var voted = facts.votesFor() + facts.votesAgainst();
        if (!isMoreThan(facts.quorumPercent(), voted, facts.members())) {
            grounds.add(DecisionRefusal.NO_QUORUM);
        }
        if (!isCarried(facts, voted)) {
            grounds.add(DecisionRefusal.NO_MAJORITY);
        }
        checklist(facts, grounds);
        if (facts.late() && isBlank(facts.lateReason())) {
            grounds.add(DecisionRefusal.LATE_REASON_MISSING);
        }
        return new Ruling(grounds);
    }

    private static void checklist(DecisionFacts facts, ArrayList<Ground> grounds) {
        var failed = facts.checklist().stream().filter(line -> !line.ok()).toList();
        if (facts.checklist().stream().map(DecisionFacts.Line::line).distinct().count()
                < ChecklistLine.values().length) {
            grounds.add(DecisionRefusal.CHECKLIST_INCOMPLETE);
        }
        if (facts.value() == Decision.COMPLIANT && !failed.isEmpty()) {
            grounds.add(DecisionRefusal.FAILED_LINE);
        }
        if (facts.value() == Decision.NON_COMPLIANT && failed.isEmpty()) {
            grounds.add(DecisionRefusal.NO_FAILED_LINE);
        }
        if (failed.stream().anyMatch(line -> !line.reasoned())) {
            grounds.add(DecisionRefusal.FAILED_LINE_WITHOUT_REASON);
        }
    }

    private static boolean isCarried(DecisionFacts facts, int voted) {
        var compliant = facts.value() == Decision.COMPLIANT;
        var wanted = compliant ? facts.votesFor() : facts.votesAgainst();
        var chair = compliant ? Vote.FOR : Vote.AGAINST;
        var tie = voted > 0 && facts.votesFor() == facts.votesAgainst();
        return isMoreThan(facts.majorityPercent(), wanted, voted) || tie && facts.chairVote() == chair;
    }

    private static boolean isMoreThan(BigDecimal percent, int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) > 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
