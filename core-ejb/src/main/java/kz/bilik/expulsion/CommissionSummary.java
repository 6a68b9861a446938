package kz.bilik.expulsion;

import java.time.LocalDate;

/**
 * A commission in the list.
 *
 * @param members on this day
 * @param fit whether it may sit today
 */
public record CommissionSummary(
        CommissionId id, String orderNo, LocalDate orderDate, LocalDate dissolvedOn, int members, boolean fit) {}
