package kz.bilik.planning;

/** Identity of a yearly campaign. */
public record CycleId(long value) {}
