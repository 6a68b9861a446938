package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.LineApprovalService;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.schedule.ScheduleSummary;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What the annual schedule asks of the user: lines to answer, a schedule to correct, one to sign, courses on their way. */
@RequestScoped
class ScheduleCounts {

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private LineApprovalService approvals;

    @Inject
    private CourseService courses;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        var known = schedules.schedules();
        if (me.isAny(Roles.REGION_EDU, Roles.AUTH_BODY)) {
            var due = approvals.due();
            var waiting = known.stream().filter(schedule -> schedule.open() > 0).findFirst();
            all.add(count(
                    "linesDue",
                    "pi-check-square",
                    due,
                    due > 0 ? "warn" : "",
                    waiting.map(schedule -> page(schedule) + "&due=1").orElse("/schedule/list.xhtml")));
        }
        if (me.is(Roles.INSTITUTE_ADMIN)) {
            known.stream()
                    .filter(schedule -> schedule.state() == ScheduleState.RETURNED)
                    .findFirst()
                    .ifPresent(schedule -> all.add(count(
                            "linesRefused",
                            "pi-undo",
                            schedules.schedule(schedule.id()).counts().refused(),
                            "bad",
                            page(schedule) + "&state=REFUSED")));
            all.add(onTheWay("planned", CourseState.PLANNED));
            all.add(onTheWay("admission", CourseState.ADMISSION));
        }
        if (me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)) {
            var ready = known.stream()
                    .filter(schedule -> schedule.state() == ScheduleState.AGREED)
                    .toList();
            all.add(count(
                    "schedulesToSign",
                    "pi-pencil",
                    ready.size(),
                    ready.isEmpty() ? "" : "warn",
                    ready.isEmpty() ? "/schedule/list.xhtml" : page(ready.get(0))));
        }
        return all;
    }

    private Count onTheWay(String id, CourseState state) {
        var found = courses.courses(new PageRequest(0, 1, "", true, Map.of("state", state.name())))
                .total();
        return count(id, "pi-book", found, "", "/course/list.xhtml?state=" + state);
    }

    private static String page(ScheduleSummary schedule) {
        return "/schedule/detail.xhtml?id=" + schedule.id().value();
    }

    private static Count count(String id, String icon, long number, String tone, String link) {
        return new Count(id, icon, tone, number, "home.count." + id, link);
    }
}
