package kz.bilik.staffing;

/** By what a person may qualify (paragraph 3(1)). */
public enum GroundType {
    DEGREE,
    CATEGORY,
    INDUSTRY
}
