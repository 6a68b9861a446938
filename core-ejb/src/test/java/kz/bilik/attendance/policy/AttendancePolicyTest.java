package kz.bilik.attendance.policy;

import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendancePolicyTest {

    private final AttendancePolicy policy = new AttendancePolicy();

    @ParameterizedTest
    @CsvSource({"28.8, 36", "29, 36", "57.6, 72", "58, 72", "86.4, 108", "96, 120", "30, 36", "72, 72"})
    @Paragraph({"23(3)", "G-1"})
    void eighty_percent_of_all_hours_are_enough(BigDecimal attended, BigDecimal total) {
        assertThat(policy.decide(facts(attended, total)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"28.5, 36", "57.5, 72", "86, 108", "95.5, 120", "28, 36", "0, 36", "79999, 100000"})
    @Paragraph({"23(3)", "G-1"})
    void less_is_not_however_close(BigDecimal attended, BigDecimal total) {
        assertThat(policy.decide(facts(attended, total)).grounds()).containsExactly(ATTENDANCE_BELOW_MINIMUM);
    }

    @Test
    @Paragraph("23(3)")
    void without_a_register_nobody_is_admitted() {
        assertThat(policy.decide(facts(null, new BigDecimal("36"))).grounds()).containsExactly(ATTENDANCE_MISSING);
    }

    private static AttendanceFacts facts(BigDecimal attended, BigDecimal total) {
        return new AttendanceFacts(attended, total, Settings.defaults());
    }
}
