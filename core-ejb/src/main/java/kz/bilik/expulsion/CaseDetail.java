package kz.bilik.expulsion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.LocalText;

/**
 * A case with everything that was said, voted and written in it. What has not happened is null.
 *
 * @param attendedHours academic hours that stay attended, whatever becomes of the case
 * @param against why the next step cannot be taken yet; empty when it can
 * @param ownMember the caller as a member of the commission; null for others
 */
public record CaseDetail(
        ExpulsionCaseId id,
        CaseState state,
        EnrolmentId enrolment,
        CourseId course,
        LocalText topic,
        int stream,
        String listener,
        String workplace,
        EnrolmentState enrolmentState,
        BigDecimal attendedHours,
        BigDecimal courseHours,
        String agreementNumber,
        CommissionSummary commission,
        LocalDate openedOn,
        LocalDate notifiedOn,
        InformedBy notifiedBy,
        LocalDate explanationDue,
        String explanation,
        LocalDate explainedOn,
        LocalDate sittingOn,
        String sittingPlace,
        CaseDecision proposal,
        CaseDecision decision,
        String decisionReason,
        String protocolNo,
        LocalDate decidedOn,
        Integer votesFor,
        Integer votesAgainst,
        LocalDate orderDate,
        String orderNo,
        String orderDraftedBy,
        String orderSignatory,
        LocalDate notifyDue,
        LocalDate employerNotifiedOn,
        LocalDate closedOn,
        List<ViolationRow> violations,
        List<Seat> seats,
        LetterDetail letter,
        List<Ground> against,
        Seat ownMember,
        boolean protocolReady,
        boolean orderReady) {

    public CaseDetail {
        violations = List.copyOf(violations);
        seats = List.copyOf(seats);
        against = List.copyOf(against);
    }

    /**
     * A member at the sitting.
     *
     * @param hasAccount whether the member votes in the system
     * @param ballot null before the vote, and for one who stepped aside
     */
    public record Seat(
            long memberId,
            String name,
            CommissionRole role,
            boolean hasAccount,
            Ballot ballot,
            String recusal,
            String dissent) {}
}
