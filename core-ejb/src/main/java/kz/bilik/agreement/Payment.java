package kz.bilik.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that arrived on an agreement.
 *
 * @param amount tenge
 * @param documentNo of the payment order or receipt
 */
public record Payment(LocalDate paidOn, BigDecimal amount, String documentNo) {}
