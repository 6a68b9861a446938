package kz.bilik.schedule;

import java.time.Instant;

/**
 * An annual schedule in a list.
 *
 * @param lines those that the caller may see
 * @param places of those lines
 * @param open lines among them that wait for an answer
 * @param approvedAt of the last signature; null before the first
 */
public record ScheduleSummary(
        ScheduleId id,
        int year,
        int versionNo,
        ScheduleState state,
        long lines,
        long places,
        long open,
        Instant approvedAt) {}
