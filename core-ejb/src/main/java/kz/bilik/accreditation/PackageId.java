package kz.bilik.accreditation;

/** Identifies a document package. */
public record PackageId(long value) {}
