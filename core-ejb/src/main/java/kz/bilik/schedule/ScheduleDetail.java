package kz.bilik.schedule;

import java.time.Instant;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/**
 * The annual schedule of a year as a whole.
 *
 * @param number in the institute's records, with the version
 * @param amendReason null in the first version
 * @param hindrances what speaks against sending it for agreement now; none when it is not in work
 * @param approvers how far each body has come with the lines that it was asked about
 */
public record ScheduleDetail(
        ScheduleId id,
        int year,
        int versionNo,
        ScheduleState state,
        String number,
        String amendReason,
        Instant sentAt,
        Instant agreedAt,
        Instant approvedAt,
        ScheduleCounts counts,
        List<Ground> hindrances,
        List<ApproverProgress> approvers,
        List<ScheduleVersion> versions) {

    public ScheduleDetail {
        hindrances = List.copyOf(hindrances);
        approvers = List.copyOf(approvers);
        versions = List.copyOf(versions);
    }

    /** How many lines stand where, withdrawn ones aside. */
    public record ScheduleCounts(long lines, long draft, long onAgreement, long refused, long agreed, long places) {}

    /** @param lastAt of the last decision; null before the first */
    public record ApproverProgress(Approver approver, long pending, long approved, long refused, Instant lastAt) {

        public long lines() {
            return pending + approved + refused;
        }

        public boolean done() {
            return pending == 0 && refused == 0;
        }
    }
}
