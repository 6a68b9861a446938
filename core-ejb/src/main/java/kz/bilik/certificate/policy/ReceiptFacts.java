package kz.bilik.certificate.policy;

import java.time.LocalDate;

/**
 * What is known about a delivery of blanks.
 *
 * @param knownInRange how many blanks of this series and range are in the books already
 */
public record ReceiptFacts(
        String series,
        long first,
        int count,
        String actNo,
        LocalDate actDate,
        String supplier,
        LocalDate today,
        int knownInRange) {}
