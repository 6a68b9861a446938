package kz.bilik.organisation;

/** Identity of a recorded absence of the director. */
public record AbsenceId(long value) {}
