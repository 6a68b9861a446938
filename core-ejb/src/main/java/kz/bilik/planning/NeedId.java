package kz.bilik.planning;

/** Identity of a need that a preschool stated. */
public record NeedId(long value) {}
