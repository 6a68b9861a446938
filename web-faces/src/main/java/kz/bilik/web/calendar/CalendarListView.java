package kz.bilik.web.calendar;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bilik.calendar.CalendarDay;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.DayKind;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Language;
import kz.bilik.web.signin.Me;

/** A year at a glance, and the days in it that are not what their weekday says. */
@Named
@RequestScoped
public class CalendarListView {

    @Inject
    private CalendarService calendar;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<CalendarDay> days;
    private List<CalendarMonth> months;

    public int getYear() {
        var asked = Objects.toString(request.getParameter("year"), "");
        return asked.matches("20\\d\\d") ? Integer.parseInt(asked) : getToday().getYear();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<CalendarDay> getDays() {
        if (days == null) {
            days = calendar.days(getYear());
        }
        return days;
    }

    public List<CalendarMonth> getMonths() {
        if (months == null) {
            var named = getDays().stream().collect(toMap(CalendarDay::day, Function.identity()));
            months = CalendarMonth.ofYear(getYear(), calendar.calendar(), named);
        }
        return months;
    }

    public boolean isFilled() {
        return !getDays().isEmpty();
    }

    public long getWorkingDays() {
        return getMonths().stream().mapToLong(CalendarMonth::workingDays).sum();
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()))
                .toList();
    }

    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
    }
}
