package kz.bilik.schedule;

import java.time.Instant;

/** A signed version of a schedule. */
public record ScheduleVersion(int versionNo, Instant approvedAt, String signatoryName, String amendReason) {}
