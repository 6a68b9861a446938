package kz.bilik.attendance.policy;

import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
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

    @ParameterizedTest
    @CsvSource({"28.5, 79.16, false", "28.8, 80.00, true", "29, 80.55, true"})
    @Paragraph({"23(3)", "G-1"})
    void scenario_45_of_36_hours_28_and_eight_tenths_are_the_boundary(BigDecimal hours, String shown, boolean enough) {
        assertThat(policy.decide(facts(hours, new BigDecimal("36"))).isAllowed())
                .isEqualTo(enough);
        assertThat(Percent.of(hours, new BigDecimal("36")).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"14, 77.77, false", "15, 83.33, true"})
    @Paragraph({"23(3)", "G-1"})
    void scenario_46_of_18_classes_of_two_hours_15_are_enough_and_14_are_not(
            int classes, String shown, boolean enough) {
        var hours = BigDecimal.valueOf(classes * 2L);
        assertThat(policy.decide(facts(hours, new BigDecimal("36"))).isAllowed())
                .isEqualTo(enough);
        assertThat(Percent.of(hours, new BigDecimal("36")).shown()).isEqualTo(shown);
    }

    @Test
    @Paragraph("23(3)")
    void scenario_49_an_excused_absence_is_not_attendance() {
        assertThat(policy.decide(facts(new BigDecimal("27"), new BigDecimal("36")))
                        .grounds())
                .containsExactly(ATTENDANCE_BELOW_MINIMUM);
        assertThat(Percent.of(new BigDecimal("27"), new BigDecimal("36")).shown())
                .isEqualTo("75.00");
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
