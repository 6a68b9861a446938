package kz.bilik.staffing;

import java.math.BigDecimal;

/**
 * Premises taken into the books.
 *
 * @param area square metres; null when not known
 */
public record RecordPremises(String address, BigDecimal area, PremisesRight right) {}
