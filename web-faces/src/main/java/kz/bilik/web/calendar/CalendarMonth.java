package kz.bilik.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.WorkingCalendar;

/**
 * A month as a sheet of six weeks from Monday to Sunday, so that all sheets of a year are of one size.
 *
 * @param workingDays how many there are; 0 while the year is not filled
 */
public record CalendarMonth(YearMonth month, List<List<Cell>> weeks, long workingDays) {

    private static final int MOST_WEEKS = 6;

    static List<CalendarMonth> ofYear(int year, WorkingCalendar calendar, Map<LocalDate, CalendarDay> named) {
        return Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> of(month, calendar, named))
                .toList();
    }

    private static CalendarMonth of(YearMonth month, WorkingCalendar calendar, Map<LocalDate, CalendarDay> named) {
        var monday = month.atDay(1).with(DayOfWeek.MONDAY);
        var weeks = Stream.iterate(monday, first -> first.plusWeeks(1))
                .limit(MOST_WEEKS)
                .map(first -> week(first, month, named))
                .toList();
        return new CalendarMonth(month, weeks, workingDays(month, calendar));
    }

    private static List<Cell> week(LocalDate monday, YearMonth month, Map<LocalDate, CalendarDay> named) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DayOfWeek.values().length)
                .map(day -> new Cell(day, YearMonth.from(day).equals(month), named.get(day)))
                .toList();
    }

    private static long workingDays(YearMonth month, WorkingCalendar calendar) {
        if (!calendar.isFilled(month.getYear())) {
            return 0;
        }
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    /**
     * A day of the sheet.
     *
     * @param inside false for the days of the neighbouring months, which stay empty
     * @param named null when the day is what its weekday says
     */
    public record Cell(LocalDate day, boolean inside, CalendarDay named) {

        public String look() {
            if (named != null) {
                return named.kind().name().toLowerCase(Locale.ROOT);
            }
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "weekend" : "plain";
        }
    }
}
