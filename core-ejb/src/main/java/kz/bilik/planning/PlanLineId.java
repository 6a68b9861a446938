package kz.bilik.planning;

/** Identity of a line of a plan form. */
public record PlanLineId(long value) {}
