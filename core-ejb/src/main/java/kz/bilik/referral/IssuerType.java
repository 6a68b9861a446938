package kz.bilik.referral;

/** Whose order sends a pedagogue to a course (paragraph 15). */
public enum IssuerType {
    PRESCHOOL,
    DISTRICT,
    REGION
}
