package kz.bilik.nedb;

/**
 * What came of an act on several tasks.
 *
 * @param leftOut chosen, but not ready for it
 * @param export the export that was made; null for another act
 */
public record TasksDone(int done, int leftOut, NedbExportId export) {}
