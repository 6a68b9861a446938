package kz.bilik.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.SettingRow;
import org.junit.jupiter.api.Test;

class SettingLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void without_a_decision_the_default_holds() {
        var line = SettingLine.of(SettingKey.MIN_HOURS, List.of(), TODAY);

        assertThat(line.value()).isEqualTo("36");
        assertThat(line.present()).isNull();
        assertThat(line.coming()).isNull();
    }

    @Test
    void the_latest_decision_that_has_begun_holds_and_the_next_one_is_announced() {
        var line = SettingLine.of(
                SettingKey.MIN_HOURS,
                List.of(decided("40", "2026-01-01"), decided("42", "2026-06-01"), decided("44", "2026-09-01")),
                TODAY);

        assertThat(line.value()).isEqualTo("42");
        assertThat(line.coming().value()).isEqualTo("44");
    }

    @Test
    void decisions_on_other_settings_do_not_count() {
        var line = SettingLine.of(SettingKey.SHORT_MAX_HOURS, List.of(decided("40", "2026-01-01")), TODAY);

        assertThat(line.value()).isEqualTo("108");
    }

    private static SettingRow decided(String value, String from) {
        return new SettingRow(SettingKey.MIN_HOURS, value, LocalDate.parse(from), "admin", Instant.EPOCH, "order");
    }
}
