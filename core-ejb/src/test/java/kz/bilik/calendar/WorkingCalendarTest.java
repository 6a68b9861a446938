package kz.bilik.calendar;

import static kz.bilik.calendar.CalendarRefusal.CALENDAR_NOT_FILLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.workingCalendar();

    @ParameterizedTest
    @Paragraph({"7", "G-2"})
    @CsvSource({
        "2026-02-02, 5, 2026-02-09",
        "2026-02-09, 10, 2026-02-23",
        "2026-03-20, 5, 2026-04-01",
        "2026-05-22, 10, 2026-06-08",
        "2024-12-31, 5, 2025-01-10"
    })
    void the_terms_of_a_document_package_end_as_published(LocalDate from, int days, LocalDate due) {
        assertThat(calendar.addWorkingDays(from, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @Paragraph({"18", "G-2"})
    @CsvSource({
        "2026-04-30, 2026-05-12",
        "2026-08-28, 2026-09-04",
        "2026-10-23, 2026-11-02",
        "2026-12-25, 2027-01-05",
        "2027-03-12, 2027-03-25"
    })
    void the_five_working_days_after_completion_end_as_published(LocalDate completed, LocalDate due) {
        assertThat(calendar.addWorkingDays(completed, 5)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2025, 246", "2026, 247", "2027, 247"})
    void a_year_has_as_many_working_days_as_published(int year, long workingDays) {
        assertThat(CalendarFixture.workingDays(year)).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-05, true",
        "2025-01-03, false",
        "2026-03-16, true",
        "2026-08-31, true",
        "2026-05-27, false",
        "2026-05-09, false",
        "2026-05-10, false"
    })
    void a_row_beats_the_weekday_and_the_weekday_decides_without_one(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    @Paragraph("G-2")
    void a_year_without_a_row_is_not_guessed() {
        assertThatThrownBy(() -> calendar.addWorkingDays(LocalDate.of(2028, 12, 28), 5))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(CALENDAR_NOT_FILLED));
        assertThat(calendar.isFilled(2029)).isFalse();
    }

    @ParameterizedTest
    @Paragraph("G-3")
    @CsvSource({"2024-02-29, 3, 2027-02-28", "2026-03-15, 3, 2029-03-15", "2025-02-28, 3, 2028-02-28"})
    void years_are_counted_to_the_same_day_or_the_last_of_the_month(LocalDate from, int years, LocalDate last) {
        assertThat(from.plusYears(years)).isEqualTo(last);
    }
}
