package kz.bilik.planning;

/** How much stands in a plan form. */
public record LineCount(long lines, long incomplete, long places) {}
