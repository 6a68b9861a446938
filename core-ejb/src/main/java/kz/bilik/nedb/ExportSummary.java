package kz.bilik.nedb;

import java.time.Instant;

/**
 * A file that was given out.
 *
 * @param open how many of its tasks are not confirmed yet
 */
public record ExportSummary(NedbExportId id, Instant madeAt, String madeBy, int rows, long open) {}
