package kz.bilik.nedb;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.nedb.model.NedbTask;
import kz.bilik.nedb.store.NedbStore;
import kz.bilik.nedb.store.NedbStore.DueGroup;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;

/** Looks over the open tasks: reminds before the last day, raises the alarm after it, and says which year has no calendar. Each is told once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NedbWatch {

    private static final int MONTHS_BACK = 12;

    @Inject
    private NedbStore store;

    @Inject
    private NedbOpening opening;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private Clock clock;

    public void watch() {
        var today = LocalDate.now(clock);
        opening.openSince(today.minusMonths(MONTHS_BACK));
        opening.recount();
        store.flush();
        store.reportable().forEach(opening::reportIfDone);
        var calendar = calendars.calendar();
        var remindDays = settings.on(today).nedb().remindWorkingDays();
        // so many working days lie within so many weeks, holidays included
        var horizon = today.plusDays(14L + 3L * remindDays);
        var groups = store.dueUntil(horizon);
        groups.forEach(group -> remindPreschool(group, today, remindDays, calendar));
        summed(groups).forEach(group -> remindInstitute(group, today, remindDays, calendar));
        emptyYears(calendar).forEach(this::tellEmptyYear);
    }

    private void remindPreschool(DueGroup group, LocalDate today, int remindDays, WorkingCalendar calendar) {
        if (group.organisation() != null && group.unchecked() > 0) {
            remind(
                    group,
                    group.unchecked(),
                    "%s:%d".formatted(group.course(), group.organisation()),
                    today,
                    remindDays,
                    calendar,
                    List.of(NoticeAddressee.roleInOrganisation(Roles.PRESCHOOL_HEAD, group.organisation())));
        }
    }

    private void remindInstitute(DueGroup group, LocalDate today, int remindDays, WorkingCalendar calendar) {
        var addressees = new ArrayList<>(List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN)));
        if (today.isAfter(group.due())) {
            addressees.add(NoticeAddressee.role(Roles.DIRECTOR));
        }
        remind(group, group.tasks(), group.course() + ":institute", today, remindDays, calendar, addressees);
    }

    private void remind(
            DueGroup group,
            long tasks,
            String whose,
            LocalDate today,
            int remindDays,
            WorkingCalendar calendar,
            List<NoticeAddressee> addressees) {
        var overdue = today.isAfter(group.due());
        if (!overdue && !isSoon(today, group.due(), remindDays, calendar)) {
            return;
        }
        notices.tell(new NewNotice(
                "nedb:%s:%s:%s".formatted(overdue ? "overdue" : "soon", whose, group.due()),
                overdue ? NoticeTone.ALARM : NoticeTone.WARNING,
                NoticeText.of(
                        overdue ? NedbNotice.NEDB_OVERDUE : NedbNotice.NEDB_SOON,
                        tasks,
                        written(group.due()),
                        group.topic()),
                "18",
                "/nedb/list.xhtml?course=" + group.course(),
                addressees));
    }

    private static boolean isSoon(LocalDate today, LocalDate due, int remindDays, WorkingCalendar calendar) {
        return calendar.workingDaysAfter(today, due) <= remindDays;
    }

    /** The groups of all preschools of a course and day as one. */
    private static List<DueGroup> summed(List<DueGroup> groups) {
        var sums = new LinkedHashMap<List<Object>, DueGroup>();
        groups.forEach(group -> sums.merge(List.of(group.course(), group.due()), group, NedbWatch::sum));
        return List.copyOf(sums.values());
    }

    private static DueGroup sum(DueGroup one, DueGroup other) {
        return new DueGroup(
                one.course(),
                one.topic(),
                null,
                one.due(),
                one.tasks() + other.tasks(),
                one.unchecked() + other.unchecked());
    }

    private TreeSet<Integer> emptyYears(WorkingCalendar calendar) {
        var years = new TreeSet<Integer>();
        withoutDay()
                .flatMap(task -> calendar.firstUnfilled(task.countedFrom(), task.workingDays()).stream())
                .forEach(years::add);
        return years;
    }

    private Stream<NedbTask> withoutDay() {
        return store.open().stream().filter(task -> Objects.isNull(task.due()));
    }

    private void tellEmptyYear(int year) {
        notices.tell(new NewNotice(
                "nedb:calendar:" + year,
                NoticeTone.ALARM,
                NoticeText.of(NedbNotice.NEDB_CALENDAR_EMPTY, String.valueOf(year)),
                "18",
                "/calendar/list.xhtml?year=" + year,
                List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
    }

    static String written(LocalDate day) {
        return LayoutDates.DAY_FIRST.written(day);
    }
}
