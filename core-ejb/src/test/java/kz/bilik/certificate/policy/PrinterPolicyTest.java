package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterPolicyTest {

    private final PrinterPolicy policy = new PrinterPolicy();

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"0, 0", "-15, 15", "1.25, -0.01", "2.500, 3"})
    void offsets_up_to_fifteen_millimetres_by_a_hundredth_are_set(BigDecimal x, BigDecimal y) {
        grounds("HP 402", false, x, y).isEmpty();
    }

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"15.01, 0", "0, -15.01"})
    void a_farther_offset_is_refused(BigDecimal x, BigDecimal y) {
        grounds("HP 402", false, x, y).containsExactly(PrinterRefusal.OFFSET_OUT_OF_RANGE);
    }

    @Test
    @Paragraph("26")
    void a_printer_has_a_name_of_its_own_and_both_offsets() {
        grounds(" ", false, BigDecimal.ZERO, BigDecimal.ZERO).containsExactly(PrinterRefusal.PRINTER_NAME_MISSING);
        grounds("HP", true, BigDecimal.ZERO, BigDecimal.ZERO).containsExactly(PrinterRefusal.PRINTER_NAME_TAKEN);
        grounds("HP", false, null, BigDecimal.ZERO).containsExactly(PrinterRefusal.OFFSET_MISSING);
        grounds("HP", false, new BigDecimal("0.001"), BigDecimal.ZERO).containsExactly(PrinterRefusal.OFFSET_TOO_FINE);
    }

    private ListAssert<Ground> grounds(String name, boolean taken, BigDecimal x, BigDecimal y) {
        return assertThat(policy.decide(name, taken, x, y).grounds());
    }
}
