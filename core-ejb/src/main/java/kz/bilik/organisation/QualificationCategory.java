package kz.bilik.organisation;

/** Qualification category of a pedagogue, from none to the highest. */
public enum QualificationCategory {
    NONE,
    PEDAGOGUE,
    MODERATOR,
    EXPERT,
    RESEARCHER,
    MASTER
}
