package kz.bilik.shared.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @Paragraph("G-1")
    @CsvSource({
        "1999, 4998, 39.99",
        "2, 5, 40.00",
        "3, 8, 37.50",
        "60.5, 72, 84.02",
        "2, 3, 66.66",
        "0, 72, 0.00",
        "72, 72, 100.00"
    })
    void a_percentage_is_shown_truncated_to_two_decimals(BigDecimal part, BigDecimal whole, String shown) {
        assertThat(Percent.of(part, whole).shown()).isEqualTo(shown);
    }

    @Test
    @Paragraph("G-1")
    void a_share_just_below_the_limit_is_below_it_although_rounding_would_lift_it() {
        var share = Percent.of(1999, 4998);

        assertThat(share.isAtLeast(new BigDecimal("40"))).isFalse();
        assertThat(share.isBelow(new BigDecimal("40"))).isTrue();
    }

    @ParameterizedTest
    @Paragraph("G-1")
    @CsvSource({"28.8, 36, 80", "57.6, 72, 80", "86.4, 108, 80", "25, 50, 50", "12.5, 25, 50", "2, 5, 40"})
    void exactly_the_limit_is_enough(BigDecimal part, BigDecimal whole, BigDecimal limit) {
        assertThat(Percent.of(part, whole).isAtLeast(limit)).isTrue();
    }

    @ParameterizedTest
    @Paragraph("G-1")
    @CsvSource({"28.5, 36, 80", "57.5, 72, 80", "12, 25, 50", "3, 8, 40"})
    void anything_under_the_limit_is_not(BigDecimal part, BigDecimal whole, BigDecimal limit) {
        assertThat(Percent.of(part, whole).isAtLeast(limit)).isFalse();
    }

    @Test
    void a_share_of_nothing_is_no_share() {
        assertThatThrownBy(() -> Percent.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
