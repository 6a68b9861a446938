package kz.bilik.accreditation;

/** Identifies a working group. */
public record WorkingGroupId(long value) {}
