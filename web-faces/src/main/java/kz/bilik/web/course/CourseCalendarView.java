package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.TaughtClass;
import kz.bilik.course.TimetableService;
import kz.bilik.course.TimetableSession;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import kz.bilik.web.shared.Language;
import kz.bilik.web.signin.Me;

/** Classes by week or month: of a course, of the trainer who has signed in, or of a trainer whom the institute looks at. */
@Named
@RequestScoped
public class CourseCalendarView {

    private static final int DAYS = 7;

    @Inject
    private TimetableService timetables;

    @Inject
    private CourseService courses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private CourseDetail course;
    private List<TaughtClass> classes;

    /** A day with its classes. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<TaughtClass> classes) {}

    /** Reads what is asked for before anything is drawn, so that a foreign course answers 404. */
    public void open() {
        if (isOfCourse()) {
            getCourse();
        }
    }

    public boolean isOfCourse() {
        return !text("course").isEmpty();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(new CourseId(number("course")));
        }
        return course;
    }

    /** The institute looks at whomever it likes, everybody else at a course or at himself. */
    public boolean isChoosing() {
        return !isOfCourse() && isLeader();
    }

    public boolean isOwn() {
        return !isOfCourse() && !isLeader() && me.is(Roles.METHODOLOGIST_TRAINER);
    }

    private boolean isLeader() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR);
    }

    public List<TrainerStanding> getTrainers() {
        return timetables.trainersOn(getDate());
    }

    public long getTrainer() {
        return text("trainer").isEmpty() ? 0 : number("trainer");
    }

    public boolean isWeek() {
        return "week".equals(text("view"));
    }

    /** The day that the week or month is around: today, or the first of the course. */
    public LocalDate getDate() {
        try {
            return text("date").isEmpty() ? first() : LocalDate.parse(text("date"));
        } catch (DateTimeParseException noDay) {
            throw new NotFoundException("day", text("date"));
        }
    }

    private LocalDate first() {
        var today = LocalDate.now(clock);
        if (!isOfCourse()
                || !today.isBefore(getCourse().start())
                        && !today.isAfter(getCourse().end())) {
            return today;
        }
        return getCourse().start();
    }

    public String getHeading() {
        if (isWeek()) {
            return monday() + " – " + monday().plusDays(DAYS - 1L);
        }
        var month = getDate().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
        return month.substring(0, 1).toUpperCase(language.getLocale()) + month.substring(1) + " "
                + getDate().getYear();
    }

    public LocalDate getFrom() {
        return isWeek() ? monday() : YearMonth.from(getDate()).atDay(1);
    }

    public LocalDate getTo() {
        return isWeek()
                ? monday().plusDays(DAYS - 1L)
                : YearMonth.from(getDate()).atEndOfMonth();
    }

    private LocalDate monday() {
        return getDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public String getEarlier() {
        return link(isWeek() ? getDate().minusWeeks(1) : getDate().minusMonths(1), isWeek());
    }

    public String getLater() {
        return link(isWeek() ? getDate().plusWeeks(1) : getDate().plusMonths(1), isWeek());
    }

    public String getOther() {
        return link(getDate(), !isWeek());
    }

    private String link(LocalDate date, boolean week) {
        var whose = isOfCourse()
                ? "course=" + number("course") + "&"
                : getTrainer() > 0 ? "trainer=" + getTrainer() + "&" : "";
        return "?" + whose + "date=" + date + (week ? "&view=week" : "");
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()))
                .toList();
    }

    /** Whole weeks from Monday on. */
    public List<List<Day>> getWeeks() {
        var weeks = new ArrayList<List<Day>>();
        var monday = getFrom().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(getTo()); monday = monday.plusDays(DAYS)) {
            weeks.add(Stream.iterate(monday, day -> day.plusDays(1))
                    .limit(DAYS)
                    .map(this::day)
                    .toList());
        }
        return weeks;
    }

    public boolean isFree() {
        return classes().isEmpty();
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                !date.isBefore(getFrom()) && !date.isAfter(getTo()),
                date.equals(LocalDate.now(clock)),
                classes().stream().filter(one -> one.heldOn().equals(date)).toList());
    }

    private List<TaughtClass> classes() {
        if (classes == null) {
            classes = read();
        }
        return classes;
    }

    private List<TaughtClass> read() {
        if (isOfCourse()) {
            return timetables.timetable(getCourse().id()).sessions().stream()
                    .filter(held ->
                            !held.heldOn().isBefore(getFrom()) && !held.heldOn().isAfter(getTo()))
                    .map(this::ofCourse)
                    .toList();
        }
        if (isOwn()) {
            return timetables.teaching(getFrom(), getTo());
        }
        return getTrainer() > 0 ? timetables.taughtBy(new StaffMemberId(getTrainer()), getFrom(), getTo()) : List.of();
    }

    private TaughtClass ofCourse(TimetableSession held) {
        return new TaughtClass(
                held.id(),
                getCourse().id(),
                getCourse().programmeCode(),
                getCourse().stream(),
                held.moduleTitle() == null ? getCourse().topic() : held.moduleTitle(),
                held.heldOn(),
                held.start(),
                held.end(),
                held.hours(),
                held.kind(),
                held.placeKind(),
                held.place(),
                held.cancelled() != null);
    }

    private long number(String name) {
        if (!text(name).matches("\\d{1,18}")) {
            throw new NotFoundException(name, text(name));
        }
        return Long.parseLong(text(name));
    }

    private String text(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }
}
