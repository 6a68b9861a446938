package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.LineRow;
import kz.bilik.schedule.ScheduleDetail;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.Language;

/** The year as a calendar: each course a bar over the months, and on a phone the courses of each month. */
@Named
@RequestScoped
public class ScheduleCalendarView {

    private static final int MOST_LINES = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private AskedSchedule asked;

    @Inject
    private Language language;

    private ScheduleDetail schedule;
    private List<LineRow> lines;

    public void open() {
        getSchedule();
    }

    public ScheduleDetail getSchedule() {
        if (schedule == null) {
            schedule = schedules.schedule(asked.schedule());
        }
        return schedule;
    }

    public long getId() {
        return asked.schedule().value();
    }

    /** Those with days, in their order. */
    public List<LineRow> getLines() {
        if (lines == null) {
            lines = all().stream()
                    .filter(line -> line.start() != null && line.end() != null)
                    .toList();
        }
        return lines;
    }

    public long getUndated() {
        return all().stream()
                .filter(line -> line.start() == null || line.end() == null)
                .count();
    }

    private List<LineRow> all() {
        return schedules
                .lines(asked.schedule(), new PageRequest(0, MOST_LINES, "start", true, Map.of()))
                .rows();
    }

    public List<Integer> getMonths() {
        return Arrays.stream(Month.values()).map(Month::getValue).toList();
    }

    public String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    public String shortMonth(int number) {
        return Month.of(number).getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
    }

    /** Courses that are taught in the month, also when they began before. */
    public List<LineRow> in(int month) {
        var first = LocalDate.of(getSchedule().year(), month, 1);
        return getLines().stream()
                .filter(line -> !line.start().isAfter(first.withDayOfMonth(first.lengthOfMonth()))
                        && !line.end().isBefore(first))
                .toList();
    }

    /** Where the bar begins, as a share of the year. */
    public String left(LineRow line) {
        return share(line.start().getDayOfYear() - 1);
    }

    /** How long the bar is; a course that ends in the next year fills the rest of this one. */
    public String width(LineRow line) {
        var last = line.end().getYear() > getSchedule().year()
                ? days()
                : line.end().getDayOfYear();
        return share(last - line.start().getDayOfYear() + 1);
    }

    private int days() {
        return LocalDate.of(getSchedule().year(), 1, 1).lengthOfYear();
    }

    private String share(int ofDays) {
        return BigDecimal.valueOf(ofDays)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(days()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
