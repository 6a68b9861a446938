package kz.bilik.attendance.policy;

import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_ABOVE_TOTAL;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NEGATIVE;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_NOT_IN_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class MarkPolicyTest {

    private final MarkPolicy policy = new MarkPolicy();

    @Test
    @Paragraph("23(3)")
    void a_mark_lies_between_nothing_and_all_that_was_held() {
        assertThat(grounds("0")).isEmpty();
        assertThat(grounds("4")).isEmpty();
        assertThat(grounds("-0.5")).containsExactly(ATTENDANCE_NEGATIVE);
        assertThat(grounds("4.5")).containsExactly(ATTENDANCE_ABOVE_TOTAL);
    }

    @Test
    @Paragraph("23(3)")
    void a_mark_is_made_of_half_hours() {
        assertThat(grounds("2.5")).isEmpty();
        assertThat(grounds("2.50")).isEmpty();
        assertThat(grounds("2.8")).containsExactly(ATTENDANCE_NOT_IN_STEPS);
        assertThat(grounds("4.01")).containsExactly(ATTENDANCE_ABOVE_TOTAL, ATTENDANCE_NOT_IN_STEPS);
    }

    @Test
    @Paragraph("23(3)")
    void a_mark_is_never_taken_away() {
        assertThat(policy.decide(new MarkFacts(null, new BigDecimal("4"), Settings.defaults()))
                        .grounds())
                .containsExactly(AttendanceRefusal.ATTENDANCE_EMPTIED);
    }

    private List<Ground> grounds(String hours) {
        return policy.decide(new MarkFacts(new BigDecimal(hours), new BigDecimal("4"), Settings.defaults()))
                .grounds();
    }
}
