package kz.bilik.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.file.FileDetail;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.regulation.Ground;

/**
 * A package with everything in it and everything decided about it. What has not happened yet is null.
 *
 * @param previous the refused or withdrawn package that this one follows; null for the first
 * @param items in the order of paragraph 5
 * @param against what would refuse it if it were submitted today; none once it is submitted
 * @param overrideReason why the director submitted it although the staffing does not suffice
 * @param staffing share of paragraph 3(1) on the day of submission; null before it
 * @param forwardDue last day for forwarding, and by how many working days it is or was missed
 * @param reviewDue last day for deciding, and by how many working days it is or was missed
 */
public record PackageDetail(
        PackageId id,
        PackageState state,
        PackageId previous,
        List<Item> items,
        List<Ground> against,
        String overrideReason,
        Staffing staffing,
        LocalDate submittedOn,
        String registrationNo,
        LocalDate receivedOn,
        LocalDate forwardedOn,
        Term forwardDue,
        Term reviewDue,
        String lateReason,
        LocalDate sittingOn,
        GroupSummary group,
        List<Line> checklist,
        List<MemberVote> votes,
        DecisionTaken decision,
        LocalDate validUntil,
        String closingReason) {

    public List<Item> section(int section) {
        return items.stream().filter(item -> item.kind().section() == section).toList();
    }

    /**
     * A document of the package.
     *
     * @param person null unless it is about one
     * @param expired whether it is over on the day that counts: today for a draft, the day of submission later
     */
    public record Item(
            long id,
            PackageItemKind kind,
            String title,
            String number,
            LocalDate date,
            LocalDate validFrom,
            LocalDate validTo,
            int pages,
            PersonId person,
            FileDetail file,
            boolean expired) {}

    /** @param percent truncated; empty without staff */
    public record Staffing(int qualified, int size, String percent, BigDecimal threshold, boolean passed) {}

    /** @param late working days by which the term is or was missed */
    public record Term(LocalDate lastDay, int late) {}

    /**
     * A line of the checklist.
     *
     * @param note null without one
     */
    public record Line(ChecklistLine line, boolean complete, boolean valid, boolean complies, String note) {

        public boolean ok() {
            return complete && valid && complies;
        }
    }

    /**
     * A member and what the member did about this package.
     *
     * @param vote null until cast
     * @param recusal why the member does not vote; null when the member may
     * @param dissent null without one
     */
    public record MemberVote(
            long member, String name, MemberRole role, Vote vote, String recusal, String dissent, boolean me) {}

    /** The decision as it was signed. */
    public record DecisionTaken(
            Decision value,
            String protocolNo,
            LocalDate protocolDate,
            int votesFor,
            int votesAgainst,
            String signedBy,
            List<String> reasons) {}
}
