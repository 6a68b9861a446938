package kz.bilik.nedb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.bilik.calendar.CalendarFixture;
import kz.bilik.nedb.NedbTerm;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePolicyTest {

    private final DuePolicy policy = new DuePolicy();

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2026-05-12",
        "2026-08-28, 2026-09-04",
        "2026-09-10, 2026-09-17",
        "2026-10-23, 2026-11-02",
        "2026-12-25, 2027-01-05",
        "2027-03-12, 2027-03-25"
    })
    @Paragraph("18")
    void five_working_days_run_from_the_day_after_completion(LocalDate completion, LocalDate due) {
        assertThat(policy.lastDay(facts(completion, completion, Map.of()), CalendarFixture.workingCalendar()))
                .contains(due);
    }

    @Test
    @Paragraph("18")
    void the_number_of_days_is_the_one_in_force() {
        var completion = LocalDate.parse("2026-04-30");

        assertThat(policy.lastDay(
                        facts(completion, completion, Map.of(SettingKey.NEDB_WORKING_DAYS, "6")),
                        CalendarFixture.workingCalendar()))
                .contains(LocalDate.parse("2026-05-13"));
    }

    @Test
    @Paragraph("18")
    void a_term_is_counted_from_the_listeners_completion_unless_it_was_decided_otherwise() {
        var courseEnd = LocalDate.parse("2026-04-30");
        var reassessed = LocalDate.parse("2026-09-10");

        assertThat(policy.countedFrom(facts(reassessed, courseEnd, Map.of()))).isEqualTo(reassessed);
        assertThat(policy.countedFrom(facts(reassessed, courseEnd, Map.of(SettingKey.NEDB_COUNT_FROM, "COURSE_END"))))
                .isEqualTo(courseEnd);
    }

    @Test
    @Paragraph("18")
    void a_term_through_a_year_without_a_calendar_has_no_last_day() {
        var completion = LocalDate.parse("2028-12-27");

        assertThat(policy.lastDay(facts(completion, completion, Map.of()), CalendarFixture.workingCalendar()))
                .isEmpty();
        assertThat(policy.standing(null, null, Instant.parse("2029-03-01T00:00:00Z")))
                .isEqualTo(NedbTerm.UNKNOWN);
    }

    @Test
    @Paragraph("18")
    void scenario_85_the_last_day_counts_to_its_end_in_almaty() {
        var due = LocalDate.parse("2026-05-12");
        var lastMinute = Instant.parse("2026-05-12T18:59:59Z");
        var midnight = Instant.parse("2026-05-12T19:00:00Z");

        assertThat(policy.standing(due, lastMinute, midnight)).isEqualTo(NedbTerm.IN_TIME);
        assertThat(policy.standing(due, midnight, midnight)).isEqualTo(NedbTerm.LATE);
        assertThat(policy.standing(due, null, lastMinute)).isEqualTo(NedbTerm.RUNNING);
        assertThat(policy.standing(due, null, midnight)).isEqualTo(NedbTerm.OVERDUE);
    }

    private static DueFacts facts(LocalDate completion, LocalDate courseEnd, Map<SettingKey, String> changed) {
        return new DueFacts(completion, courseEnd, Settings.of(changed).nedb());
    }
}
