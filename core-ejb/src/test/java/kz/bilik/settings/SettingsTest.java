package kz.bilik.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    @Test
    void the_defaults_are_those_of_the_rules() {
        var settings = Settings.defaults();

        assertThat(settings.minHours()).isEqualTo(36);
        assertThat(settings.shortMaxHours()).isEqualTo(108);
        assertThat(settings.attendanceMinPercent()).isEqualByComparingTo("80");
        assertThat(settings.testMinPercent()).isEqualByComparingTo("50");
        assertThat(settings.planDeadlines())
                .isEqualTo(new PlanDeadlines(MonthDay.of(6, 1), MonthDay.of(7, 1), MonthDay.of(9, 1), false));
        assertThat(settings.certificateValidYears()).isEqualTo(3);
        assertThat(settings.certificateValidityBase()).isEqualTo(ValidityBase.LATER_OF_END_AND_ISSUE);
    }

    @Test
    void every_setting_stands_in_the_documentation_with_its_default() throws IOException {
        var rows = Files.readAllLines(Path.of("..", "docs", "regulation", "settings.md"));

        assertThat(SettingKey.values())
                .allSatisfy(key -> assertThat(rows)
                        .as(key.key())
                        .anyMatch(row -> row.startsWith("| `" + key.key() + "` |")
                                && row.split("\\|")[2].contains(key.defaultValue())));
    }

    @Test
    void a_changed_value_replaces_its_default_only() {
        var settings = Settings.of(Map.of(SettingKey.TEST_MIN_PERCENT, "60"));

        assertThat(settings.testMinPercent()).isEqualByComparingTo("60");
        assertThat(settings.attendanceMinPercent()).isEqualByComparingTo("80");
    }

    @Test
    void what_a_decision_keeps_names_every_setting() {
        assertThat(Settings.defaults().asMap())
                .containsOnlyKeys(
                        Arrays.stream(SettingKey.values()).map(SettingKey::key).toArray(String[]::new))
                .containsEntry("attendance.minPercent", "80");
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void every_default_lies_in_its_own_range(SettingKey key) {
        assertThat(key.accepts(key.defaultValue())).isTrue();
        assertThat(SettingKey.find(key.key())).contains(key);
    }
}
