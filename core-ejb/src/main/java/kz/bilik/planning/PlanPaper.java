package kz.bilik.planning;

/** The papers of a campaign that have a day. */
public enum PlanPaper {
    REQUEST,
    DISTRICT_PLAN,
    REGION_PLAN
}
