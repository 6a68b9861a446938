package kz.bilik.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an extra-budgetary course costs and how it is paid.
 *
 * @param amount tenge
 * @param payerName person or organisation, as the agreement prints it
 * @param dueOn last day of payment
 * @param terms in words, for example by instalments; empty when there are none
 * @param bankDetails of the institute, to which it is paid
 */
public record PriceTerms(
        BigDecimal amount, Payer payer, String payerName, LocalDate dueOn, String terms, String bankDetails) {}
