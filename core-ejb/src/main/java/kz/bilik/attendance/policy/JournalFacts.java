package kz.bilik.attendance.policy;

/** @param takenOver whether the register was kept elsewhere and came as a whole */
public record JournalFacts(int classes, int listeners, boolean takenOver) {}
