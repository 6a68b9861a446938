package kz.bilik.organisation;

/** Identity of somebody's work at a preschool. */
public record EmploymentId(long value) {}
