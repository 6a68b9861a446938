package kz.bilik.planning;

/** Identity of a file read into a plan form. */
public record PlanImportId(long value) {}
