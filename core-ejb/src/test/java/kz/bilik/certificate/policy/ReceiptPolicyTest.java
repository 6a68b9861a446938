package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final ReceiptPolicy policy = new ReceiptPolicy();

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"БЖ, 1001, 50", "БЖБЖБЖБЖ, 1, 100000", "Б, 9999999, 1"})
    void a_range_that_fits_on_blanks_is_received(String series, long first, int count) {
        assertThat(policy.decide(delivery(series, first, count)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"'', 1, 1", "БЖБЖБЖБЖБ, 1, 1", "БЖ, 0, 1", "БЖ, 1, 0", "БЖ, 1, 100001", "БЖ, 9999999, 2"})
    void a_range_that_no_blanks_can_have_is_refused(String series, long first, int count) {
        assertThat(policy.decide(delivery(series, first, count)).grounds())
                .containsExactly(ReceiptRefusal.BLANK_RANGE_INVALID);
    }

    @Test
    @Paragraph("26")
    void no_blank_is_received_twice() {
        assertThat(policy.decide(new ReceiptFacts("БЖ", 1, 10, "1", TODAY, "Баспахана", TODAY, List.of("БЖ"), 1))
                        .grounds())
                .containsExactly(ReceiptRefusal.BLANKS_ALREADY_RECEIVED);
    }

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"AB, АВ", "ав, АВ", "Ab, АВ", "АВ, AB", "БЕ, БE"})
    void scenario_75_a_series_that_only_looks_like_one_in_the_books_is_refused(String typed, String known) {
        assertThat(policy.decide(new ReceiptFacts(typed, 1, 10, "1", TODAY, "Баспахана", TODAY, List.of(known), 0))
                        .grounds())
                .containsExactly(ReceiptRefusal.SERIES_LOOKS_LIKE_ANOTHER);
    }

    @Test
    @Paragraph("26")
    void the_same_series_goes_on_and_another_one_begins() {
        assertThat(policy.decide(new ReceiptFacts("АВ", 11, 10, "1", TODAY, "Баспахана", TODAY, List.of("АВ"), 0))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(new ReceiptFacts("БЖ", 1, 10, "1", TODAY, "Баспахана", TODAY, List.of("АВ"), 0))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("26")
    void a_delivery_comes_with_an_act_and_a_supplier() {
        assertThat(policy.decide(new ReceiptFacts("БЖ", 1, 10, null, TODAY, "Баспахана", TODAY, List.of(), 0))
                        .grounds())
                .containsExactly(ReceiptRefusal.RECEIPT_ACT_MISSING);
        assertThat(policy.decide(new ReceiptFacts("БЖ", 1, 10, "1", TODAY, " ", TODAY, List.of(), 0))
                        .grounds())
                .containsExactly(ReceiptRefusal.RECEIPT_ACT_MISSING);
    }

    @Test
    @Paragraph("26")
    void an_act_of_tomorrow_is_refused() {
        assertThat(policy.decide(
                                new ReceiptFacts("БЖ", 1, 10, "1", TODAY.plusDays(1), "Баспахана", TODAY, List.of(), 0))
                        .grounds())
                .containsExactly(ReceiptRefusal.RECEIPT_ACT_IN_FUTURE);
    }

    private static ReceiptFacts delivery(String series, long first, int count) {
        return new ReceiptFacts(series, first, count, "1", TODAY, "Баспахана", TODAY, List.of(), 0);
    }
}
