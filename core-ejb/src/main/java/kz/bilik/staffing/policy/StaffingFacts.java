package kz.bilik.staffing.policy;

import java.math.BigDecimal;

/** The qualified persons and the base they are a share of. */
public record StaffingFacts(int qualified, int base, BigDecimal threshold) {}
