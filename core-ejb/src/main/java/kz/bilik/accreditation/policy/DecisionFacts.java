package kz.bilik.accreditation.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.Decision;
import kz.bilik.accreditation.Vote;

/**
 * A decision that the chair is about to sign.
 *
 * @param members in the group on the day of the protocol, those excluded among them
 * @param votesFor of members who are not excluded
 * @param chairVote null when the chair has not voted
 * @param checklist lines that were filled in
 * @param late whether the last day of the review is over
 */
public record DecisionFacts(
        Decision value,
        String protocolNo,
        LocalDate protocolDate,
        LocalDate sittingOn,
        LocalDate today,
        int members,
        int votesFor,
        int votesAgainst,
        Vote chairVote,
        List<Line> checklist,
        boolean late,
        String lateReason,
        BigDecimal quorumPercent,
        BigDecimal majorityPercent) {

    public DecisionFacts {
        checklist = List.copyOf(checklist);
    }

    /** @param reasoned whether a failed line says why */
    public record Line(ChecklistLine line, boolean ok, boolean reasoned) {}
}
