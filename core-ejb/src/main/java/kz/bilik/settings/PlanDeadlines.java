package kz.bilik.settings;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days of every year by which the campaign's papers are due.
 *
 * @param request paragraph 10(2): the institute's requests
 * @param district paragraph 11: the plan of a district
 * @param region paragraph 12: the plan of a region
 * @param namedDayIncluded whether the named day itself is still in time
 */
public record PlanDeadlines(MonthDay request, MonthDay district, MonthDay region, boolean namedDayIncluded) {

    /** The last day that is still in time. */
    public LocalDate lastDay(MonthDay named, int year) {
        var day = named.atYear(year);
        return namedDayIncluded ? day : day.minusDays(1);
    }
}
