package kz.bilik.certificate.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.certificate.SeriesBooks;

/**
 * What a commission counted, and where the books stand.
 *
 * @param counted series → pieces
 */
public record CountFacts(
        LocalDate date, LocalDate today, List<SeriesBooks> books, Map<String, Long> counted, String findings) {

    public CountFacts {
        books = List.copyOf(books);
        counted = Map.copyOf(counted);
    }

    boolean everySeriesCounted() {
        return books.stream().allMatch(series -> counted.containsKey(series.series()));
    }

    boolean differs() {
        return books.stream()
                .anyMatch(series ->
                        counted.containsKey(series.series()) && counted.get(series.series()) != series.expected());
    }
}
