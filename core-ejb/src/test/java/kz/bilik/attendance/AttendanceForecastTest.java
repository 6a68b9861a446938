package kz.bilik.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AttendanceForecastTest {

    @Test
    @Paragraph("23(3)")
    void of_72_hours_fourteen_and_four_tenths_may_be_missed() {
        assertThat(afterMissing("8.4").mayStillMissHours()).isEqualByComparingTo("6");
        assertThat(afterMissing("14.4")).satisfies(forecast -> {
            assertThat(forecast.mayStillMissHours()).isEqualByComparingTo("0");
            assertThat(forecast.reachable()).isTrue();
        });
        assertThat(afterMissing("14.5").reachable()).isFalse();
    }

    @Test
    @Paragraph("23(3)")
    void fifteen_percent_missed_endanger() {
        assertThat(afterMissing("10.5").endangered()).isFalse();
        assertThat(afterMissing("10.8").endangered()).isTrue();
    }

    private static AttendanceForecast afterMissing(String hours) {
        return AttendanceForecast.of(new BigDecimal(hours), new BigDecimal("72"), Settings.defaults());
    }
}
