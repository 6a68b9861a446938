package kz.bilik.planning;

/** Identity of the plan of a district in one campaign. */
public record DistrictPlanId(long value) {}
