package kz.bilik.certificate.policy;

import java.time.LocalDate;

/**
 * What is known about a blank that shall be written off or destroyed.
 *
 * @param lastHand who reserved the blank or declared it spoiled; null when it lies in stock
 */
public record WriteOffFacts(
        String actNo, LocalDate actDate, String reason, LocalDate today, String lastHand, String caller) {}
