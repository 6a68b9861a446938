package kz.bilik.web.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.DayKind;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    private static final CalendarDay NAURYZ = new CalendarDay(
            LocalDate.of(2026, 3, 23), DayKind.HOLIDAY, new LocalText("Наурыз мейрамы", null, null), "law", true);
    private static final CalendarDay SWAPPED = new CalendarDay(
            LocalDate.of(2026, 3, 28), DayKind.WORKING_WEEKEND, new LocalText("Жұмыс күні", null, null), "order", true);

    @Test
    void a_year_has_twelve_sheets_of_whole_weeks_from_monday() {
        var months = year(2026);

        assertThat(months).hasSize(12);
        assertThat(months)
                .allSatisfy(month -> assertThat(month.weeks()).allSatisfy(week -> {
                    assertThat(week).hasSize(7);
                    assertThat(week.get(0).day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                }));
    }

    @Test
    void working_days_follow_the_calendar_and_not_the_weekday() {
        var march = year(2026).get(2);

        assertThat(march.workingDays()).isEqualTo(22);
        assertThat(look(march, NAURYZ.day())).isEqualTo("holiday");
        assertThat(look(march, SWAPPED.day())).isEqualTo("working_weekend");
        assertThat(look(march, LocalDate.of(2026, 3, 29))).isEqualTo("weekend");
    }

    @Test
    void a_year_that_is_not_filled_counts_nothing() {
        assertThat(year(2031))
                .allSatisfy(month -> assertThat(month.workingDays()).isZero());
    }

    private static List<CalendarMonth> year(int year) {
        var days = List.of(NAURYZ, SWAPPED);
        return CalendarMonth.ofYear(
                year, new WorkingCalendar(days), days.stream().collect(toMap(CalendarDay::day, Function.identity())));
    }

    private static String look(CalendarMonth month, LocalDate day) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.day().equals(day))
                .findFirst()
                .orElseThrow()
                .look();
    }
}
