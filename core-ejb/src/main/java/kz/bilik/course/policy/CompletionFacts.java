package kz.bilik.course.policy;

/** @param withoutOutcome active listeners of the course whose result is still open */
public record CompletionFacts(long withoutOutcome) {}
