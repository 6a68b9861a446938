package kz.bilik.outcome;

import java.time.Instant;

/** What was decided about the listener before, for example before a reassessment. */
public record EarlierDecision(Outcome outcome, String decidedBy, Instant decidedAt) {}
