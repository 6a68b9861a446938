package kz.bilik.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bilik.shared.error.RefusedException;

/**
 * Counts working days over the rows of the calendar.
 *
 * <p>Saturday and Sunday are off unless a row makes them working; any other day works unless a row takes it off. A year without any row is not filled
 * in yet, and nothing is counted through it: a silent guess would move legal deadlines.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> filledYears;

    public WorkingCalendar(Collection<CalendarDay> days) {
        exceptions = days.stream().collect(toUnmodifiableMap(CalendarDay::day, CalendarDay::kind));
        filledYears = exceptions.keySet().stream().map(LocalDate::getYear).collect(toUnmodifiableSet());
    }

    public boolean isFilled(int year) {
        return filledYears.contains(year);
    }

    /**
     * Whether people work on that day.
     *
     * @throws RefusedException when the year of the day is not filled
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!isFilled(day.getYear())) {
            throw new RefusedException(CalendarRefusal.CALENDAR_NOT_FILLED);
        }
        DayKind kind = exceptions.get(day);
        return kind == null ? !isWeekend(day) : kind.isWorking();
    }

    /**
     * The last day of a term (G-2): the day from which it runs is not counted, counting starts on the next working day.
     *
     * @throws RefusedException when the term runs through a year that is not filled
     */
    public LocalDate addWorkingDays(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term of " + days + " working days");
        }
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The last day of a term, or nothing when it runs through a year that is not filled: a day is not invented. */
    public Optional<LocalDate> findLastDay(LocalDate from, int days) {
        return firstUnfilled(from, days).isPresent() ? Optional.empty() : Optional.of(addWorkingDays(from, days));
    }

    /** The first year that a term of so many working days runs through and that is not filled. */
    public Optional<Integer> firstUnfilled(LocalDate from, int days) {
        var day = from;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!isFilled(day.getYear())) {
                return Optional.of(day.getYear());
            }
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return Optional.empty();
    }

    /**
     * By how many working days something comes after a last day; 0 when it does not.
     *
     * @throws RefusedException when a year between them is not filled
     */
    public int workingDaysAfter(LocalDate lastDay, LocalDate day) {
        return (int) lastDay.datesUntil(day.isAfter(lastDay) ? day.plusDays(1) : lastDay)
                .skip(1)
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
