package kz.bilik.staffing;

/** Identifies a membership: a person may have two, one on the staff and one by contract. */
public record StaffMemberId(long value) {}
