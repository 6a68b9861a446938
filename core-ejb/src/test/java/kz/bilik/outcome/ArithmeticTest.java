package kz.bilik.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    @Paragraph({"23(3)", "G-1"})
    void a_share_is_shown_truncated_and_compared_exactly() {
        assertThat(share("60.5", "72").formula()).isEqualTo("60.5 × 100 ÷ 72 = 84.02 % ≥ 80 %");
        assertThat(share("28.5", "36").formula()).isEqualTo("28.5 × 100 ÷ 36 = 79.16 % < 80 %");
        assertThat(share("79999", "100000")).satisfies(line -> {
            assertThat(line.formula()).contains("= 79.99 % <");
            assertThat(line.holds()).isFalse();
        });
    }

    private static Arithmetic share(String part, String whole) {
        return Arithmetic.share("23(3)", new BigDecimal(part), new BigDecimal(whole), new BigDecimal("80"));
    }
}
