package kz.bilik.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.shared.text.LocalText;

/** The working calendar 2025 to 2028, and of the end of 2024, without a database: weekdays that are off and the Sunday that worked. */
public final class CalendarFixture {

    private static final List<String> DAYS_OFF = List.of(
            "2024-12-16",
            "2025-01-01",
            "2025-01-02",
            "2025-01-03",
            "2025-01-07",
            "2025-03-10",
            "2025-03-21",
            "2025-03-24",
            "2025-03-25",
            "2025-05-01",
            "2025-05-07",
            "2025-05-09",
            "2025-06-06",
            "2025-07-07",
            "2025-09-01",
            "2025-10-27",
            "2025-12-16",
            "2026-01-01",
            "2026-01-02",
            "2026-01-07",
            "2026-03-09",
            "2026-03-23",
            "2026-03-24",
            "2026-03-25",
            "2026-05-01",
            "2026-05-07",
            "2026-05-11",
            "2026-05-27",
            "2026-07-06",
            "2026-10-26",
            "2026-12-16",
            "2027-01-01",
            "2027-01-04",
            "2027-01-07",
            "2027-03-08",
            "2027-03-15",
            "2027-03-22",
            "2027-03-23",
            "2027-03-24",
            "2027-05-03",
            "2027-05-07",
            "2027-05-10",
            "2027-07-06",
            "2027-10-25",
            "2027-12-16",
            "2028-01-03",
            "2028-01-04",
            "2028-01-07",
            "2028-03-08",
            "2028-03-15",
            "2028-03-21",
            "2028-03-22",
            "2028-03-23",
            "2028-05-01",
            "2028-05-05",
            "2028-05-08",
            "2028-05-09",
            "2028-07-06",
            "2028-10-25",
            "2028-12-18");
    private static final String WORKING_SUNDAY = "2025-01-05";

    private CalendarFixture() {}

    public static WorkingCalendar workingCalendar() {
        return new WorkingCalendar(Stream.concat(
                        DAYS_OFF.stream().map(day -> day(day, DayKind.HOLIDAY)),
                        Stream.of(day(WORKING_SUNDAY, DayKind.WORKING_WEEKEND)))
                .toList());
    }

    public static long workingDays(int year) {
        WorkingCalendar calendar = workingCalendar();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private static CalendarDay day(String day, DayKind kind) {
        return new CalendarDay(LocalDate.parse(day), kind, new LocalText("күн", null, null), "fixture", true);
    }
}
