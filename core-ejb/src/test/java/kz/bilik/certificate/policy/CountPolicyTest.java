package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.certificate.SeriesBooks;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class CountPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SeriesBooks BOOKS = new SeriesBooks("БЖ", 0, 500, 117, 2, 1);

    private final CountPolicy policy = new CountPolicy();

    @Test
    @Paragraph("26")
    void what_was_received_and_is_not_used_spoiled_or_lost_must_lie_in_the_store() {
        assertThat(BOOKS.expected()).isEqualTo(380);
        grounds(TODAY, Map.of("БЖ", 380L), null).isEmpty();
        grounds(TODAY, Map.of("БЖ", 379L), null).containsExactly(CountRefusal.DIFFERENCE_UNEXPLAINED);
        grounds(TODAY, Map.of("БЖ", 381L), " ").containsExactly(CountRefusal.DIFFERENCE_UNEXPLAINED);
        grounds(TODAY, Map.of("БЖ", 379L), "№ 0001200 табылмады").isEmpty();
    }

    @Test
    @Paragraph("26")
    void every_series_is_counted_with_a_number_that_can_be() {
        grounds(TODAY, Map.of(), null).containsExactly(CountRefusal.SERIES_NOT_COUNTED);
        grounds(TODAY, Map.of("БЖ", -1L), "x").containsExactly(CountRefusal.COUNT_IMPOSSIBLE);
        grounds(TODAY, Map.of("БЖ", 100_001L), "x").containsExactly(CountRefusal.COUNT_IMPOSSIBLE);
    }

    @Test
    @Paragraph("26")
    void a_count_has_a_day_that_has_come() {
        grounds(null, Map.of("БЖ", 380L), null).containsExactly(CountRefusal.COUNT_DATE_MISSING);
        grounds(TODAY.plusDays(1), Map.of("БЖ", 380L), null).containsExactly(CountRefusal.COUNT_IN_FUTURE);
    }

    @Test
    @Paragraph("26")
    void an_empty_store_is_not_counted() {
        assertThat(policy.decide(new CountFacts(TODAY, TODAY, List.of(), Map.of(), null))
                        .grounds())
                .containsExactly(CountRefusal.STORE_EMPTY);
    }

    private ListAssert<Ground> grounds(LocalDate date, Map<String, Long> counted, String findings) {
        return assertThat(policy.decide(new CountFacts(date, TODAY, List.of(BOOKS), counted, findings))
                .grounds());
    }
}
