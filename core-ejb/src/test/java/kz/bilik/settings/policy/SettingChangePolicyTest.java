package kz.bilik.settings.policy;

import static kz.bilik.settings.SettingsRefusal.SETTING_OUT_OF_RANGE;
import static kz.bilik.settings.SettingsRefusal.SETTING_REASON_MISSING;
import static kz.bilik.settings.SettingsRefusal.SETTING_RETROACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.settings.SettingKey;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingChangePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SettingChangePolicy policy = new SettingChangePolicy();

    @Test
    @Paragraph("G-5")
    void a_change_holds_from_tomorrow_at_the_earliest() {
        assertThat(policy.decide(change("85", TODAY.plusDays(1), "бұйрық")).isAllowed())
                .isTrue();
        assertThat(policy.decide(change("85", TODAY, "бұйрық")).grounds()).containsExactly(SETTING_RETROACTIVE);
        assertThat(policy.decide(change("85", TODAY.minusYears(1), "бұйрық")).grounds())
                .containsExactly(SETTING_RETROACTIVE);
    }

    @ParameterizedTest
    @Paragraph("G-5")
    @CsvSource({
        "ATTENDANCE_MIN_PERCENT, 100.01",
        "ATTENDANCE_MIN_PERCENT, -1",
        "ATTENDANCE_MIN_PERCENT, 80.005",
        "ATTENDANCE_MIN_PERCENT, eighty",
        "CERTIFICATE_VALID_YEARS, 0",
        "CERTIFICATE_VALID_YEARS, 2.5",
        "CERTIFICATE_VALIDITY_BASE, WHENEVER",
        "ATTENDANCE_STEP, 0",
        "PLAN_REQUEST_DEADLINE, 02-29",
        "PLAN_REQUEST_DEADLINE, 06-31",
        "PLAN_REGION_DEADLINE, 1 June",
        "DEADLINE_BEFORE_INCLUSIVE, maybe"
    })
    void a_value_that_means_nothing_is_refused(SettingKey key, String value) {
        var facts = new SettingChangeFacts(key, value, TODAY.plusDays(1), "бұйрық", TODAY);

        assertThat(policy.decide(facts).grounds()).containsExactly(SETTING_OUT_OF_RANGE);
    }

    @Test
    @Paragraph("G-5")
    void a_change_without_a_reason_is_refused() {
        assertThat(policy.decide(change("85", TODAY.plusDays(1), " ")).grounds())
                .containsExactly(SETTING_REASON_MISSING);
    }

    @Test
    @Paragraph("G-5")
    void every_ground_is_named() {
        assertThat(policy.decide(change("101", TODAY, "")).grounds())
                .containsExactly(SETTING_RETROACTIVE, SETTING_OUT_OF_RANGE, SETTING_REASON_MISSING);
    }

    private static SettingChangeFacts change(String value, LocalDate effectiveFrom, String reason) {
        return new SettingChangeFacts(SettingKey.ATTENDANCE_MIN_PERCENT, value, effectiveFrom, reason, TODAY);
    }
}
