package kz.bilik.planning;

/** Identity of the plan of a region in one campaign. */
public record RegionPlanId(long value) {}
