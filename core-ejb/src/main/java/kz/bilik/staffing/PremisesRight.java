package kz.bilik.staffing;

/** By what right premises are held (paragraph 3(3)). */
public enum PremisesRight {
    OWNED,
    ECONOMIC_MANAGEMENT,
    OPERATIONAL_MANAGEMENT,
    TRUST_MANAGEMENT,
    LEASE
}
