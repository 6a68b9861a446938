package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;
import kz.bilik.settings.ValidityBase;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPolicyTest {

    private final ValidityPolicy policy = new ValidityPolicy();

    @ParameterizedTest
    @Paragraph({"29", "G-3"})
    @CsvSource({
        "2026-03-15, 2026-03-15, 2029-03-15",
        "2028-02-29, 2028-02-29, 2031-02-28",
        "2025-02-28, 2025-02-28, 2028-02-28",
        "2026-02-13, 2026-02-20, 2029-02-20",
        "2024-02-29, 2024-03-01, 2027-03-01"
    })
    void scenario_72_the_term_of_three_years_runs_from_the_later_day(
            LocalDate completed, LocalDate issued, LocalDate lastDay) {
        assertThat(policy.lastDay(new ValidityFacts(completed, issued, Settings.defaults())))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @Paragraph("29")
    @CsvSource({"COURSE_END, 2029-02-13", "ISSUE_DATE, 2029-02-20", "LATER_OF_END_AND_ISSUE, 2029-02-20"})
    void the_setting_decides_from_which_day_it_runs(ValidityBase base, LocalDate lastDay) {
        var rules = Settings.of(Map.of(SettingKey.CERTIFICATE_VALIDITY_BASE, base.name()));

        assertThat(policy.lastDay(new ValidityFacts(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 20), rules)))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @Paragraph("29")
    @CsvSource({"2028-02-28, NOT_YET_VALID", "2028-02-29, VALID", "2031-02-28, VALID", "2031-03-01, EXPIRED"})
    void the_first_and_the_last_day_are_inside_the_term(LocalDate day, Validity expected) {
        assertThat(policy.on(day, LocalDate.of(2028, 2, 29), LocalDate.of(2031, 2, 28)))
                .isEqualTo(expected);
    }

    @Test
    @Paragraph("29")
    void a_certificate_of_one_day_is_valid_on_that_day() {
        var day = LocalDate.of(2026, 2, 13);

        assertThat(policy.on(day, day, day)).isEqualTo(Validity.VALID);
    }
}
