package kz.bilik.certificate.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known about a delivery of blanks.
 *
 * @param knownSeries the series in the books
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
        List<String> knownSeries,
        int knownInRange) {

    public ReceiptFacts {
        knownSeries = List.copyOf(knownSeries);
    }
}
