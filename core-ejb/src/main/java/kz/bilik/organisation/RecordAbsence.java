package kz.bilik.organisation;

import java.time.LocalDate;

/**
 * Days on which the director is away by an order.
 *
 * @param to inclusive
 */
public record RecordAbsence(LocalDate from, LocalDate to, String orderNo, LocalDate orderDate, String reason) {}
