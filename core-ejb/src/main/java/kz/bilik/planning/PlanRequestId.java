package kz.bilik.planning;

/** Identity of a request of the institute to one recipient. */
public record PlanRequestId(long value) {}
