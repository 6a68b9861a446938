package kz.bilik.enrolment.policy;

/** @param position what was stated as the group of the position; null when nothing was */
public record CoverageFacts(String position) {}
