package kz.bilik.settings;

/** Paragraph 27(1): which reassessments of a listener are counted together. */
public enum ReassessmentScope {
    PER_LISTENER_AND_PROGRAMME,
    PER_LISTENER
}
