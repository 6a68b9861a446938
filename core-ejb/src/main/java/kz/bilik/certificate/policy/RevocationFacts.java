package kz.bilik.certificate.policy;

import java.time.LocalDate;

/**
 * What is known about a revocation.
 *
 * @param orderDate null when none was given
 */
public record RevocationFacts(
        String orderNo, LocalDate orderDate, String reason, LocalDate issueDate, LocalDate today) {}
