package kz.bilik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.course.policy.CourseRefusal;
import kz.bilik.programme.policy.DurationRefusal;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

/** A text of the Rules says the number that was in force, not the one that somebody once wrote. */
class GroundTextsTest {

    @Test
    @Paragraph("23(3)")
    void the_share_to_attend_is_said_as_it_was_set() {
        var ground = AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;

        assertThat(said(ground, Map.of()).en()).isEqualTo("Less than 80 % of all classes were attended.");
        assertThat(said(ground, Map.of(SettingKey.ATTENDANCE_MIN_PERCENT, "72.5")))
                .isEqualTo(new LocalText(
                        "Барлық сабақтың 72,5 %-ынан азына қатысқан.",
                        "Посещено менее 72,5 % всех занятий.", "Less than 72.5 % of all classes were attended."));
    }

    @Test
    @Paragraph("23(3)")
    void the_term_of_the_register_is_said_as_it_was_set() {
        var changed = said(AttendanceRefusal.ENTRY_WINDOW_CLOSED, Map.of(SettingKey.ATTENDANCE_ENTRY_DAYS, "7"));

        assertThat(changed.kk()).contains("күн саны: 7)");
        assertThat(changed.ru()).contains("дней после занятия: 7)");
        assertThat(changed.en()).contains("days after the session: 7)");
    }

    @Test
    @Paragraph("23(3)")
    void the_step_of_a_mark_is_said_with_the_decimal_sign_of_the_language() {
        var ground = AttendanceRefusal.ATTENDANCE_NOT_IN_STEPS;

        assertThat(said(ground, Map.of()).ru()).contains("0,5");
        assertThat(said(ground, Map.of(SettingKey.ATTENDANCE_STEP, "0.25")).kk())
                .contains("0,25");
        assertThat(said(ground, Map.of(SettingKey.ATTENDANCE_STEP, "0.25")).en())
                .contains("0.25");
    }

    @Test
    @Paragraph("22(1)")
    void the_fewest_hours_are_said_as_they_were_set() {
        assertThat(said(DurationRefusal.HOURS_BELOW_MINIMUM, Map.of(SettingKey.MIN_HOURS, "40"))
                        .kk())
                .isEqualTo("Курс 40 академиялық сағаттан кем болмауы керек.");
    }

    @Test
    void what_a_ruling_found_is_said_as_it_stands_and_as_an_ellipsis_without_a_ruling() {
        var ground = CourseRefusal.CLASSES_NOT_HELD;

        assertThat(GroundTexts.of(ground, Map.of("fact.notHeld", "№ 3 (09.03.2026)"))
                        .kk())
                .contains("№ 3 (09.03.2026)");
        assertThat(GroundTexts.of(ground, Map.of()).kk()).contains(": …");
    }

    @Test
    void a_text_without_its_setting_is_never_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroundTexts.of(AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM, Map.of()))
                .withMessageContaining("attendance.minPercent");
    }

    private static LocalText said(Ground ground, Map<SettingKey, String> changed) {
        return GroundTexts.of(ground, Settings.of(changed).asMap());
    }
}
