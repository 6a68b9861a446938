package kz.bilik.nedb;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task with everything that happened to it. What has not happened is null.
 *
 * @param iin in full for the institute and for the employer
 * @param workingDays of the term
 * @param countedFrom the day that is not counted
 * @param emptyYear the year without a calendar that keeps the last day from being counted
 * @param nedbNumber under which the database keeps the record
 */
public record NedbTaskDetail(
        NedbTaskSummary summary,
        String iin,
        int workingDays,
        LocalDate countedFrom,
        Integer emptyYear,
        Instant openedAt,
        Instant exportedAt,
        NedbExportId export,
        Instant confirmedAt,
        String confirmedBy,
        String nedbNumber,
        LocalDate nedbDate,
        Instant rejectedAt,
        String rejectedBy,
        String rejectionReason,
        Instant cardCheckedAt,
        String cardCheckedBy) {}
