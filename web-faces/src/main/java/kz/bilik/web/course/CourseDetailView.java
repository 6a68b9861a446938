package kz.bilik.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.nedb.NedbService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.signin.Me;

/**
 * A course: who it is, and which of its tabs is open.
 *
 * <p>Both are parameters of every request to the page, also of a posted form, so the page keeps no state.
 */
@Named
@RequestScoped
public class CourseDetailView {

    private static final List<String> TABS = List.of("listeners", "attendance", "results", "certificates", "nedb");
    private static final String TIMETABLE = "timetable";
    private static final List<String> WAY = List.of("plan", TIMETABLE);

    /** Whom the timetable service answers. */
    private static final Set<String> TIMETABLE_READERS = Set.of(
            Roles.INSTITUTE_ADMIN,
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.AUDITOR,
            Roles.METHODOLOGIST_TRAINER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.LISTENER);

    private static final Set<CourseState> BEFORE = EnumSet.of(
            CourseState.PLANNED,
            CourseState.SCHEDULED,
            CourseState.LISTING,
            CourseState.ADMISSION,
            CourseState.POSTPONED,
            CourseState.CANCELLED);

    /** What a tab asks; whoever may not ask it is not shown the tab. */
    private static final Map<String, Class<?>> ASKED = Map.of(
            "attendance", AttendanceService.class,
            "results", AssessmentService.class,
            "nedb", NedbService.class);

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private CourseDetail course;

    /** Reads the course before anything is drawn, so that a foreign one answers 404. */
    public void open() {
        getCourse();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(new CourseId(getId()));
        }
        return course;
    }

    /** A course of the annual schedule shows its way and its timetable, first of all while it has not begun. */
    public List<String> getTabs() {
        return all().filter(tab -> isOpen(tab, me::is)).toList();
    }

    private Stream<String> all() {
        if (getCourse().scheduleLine() == null) {
            return Stream.concat(TABS.stream(), Stream.of(TIMETABLE));
        }
        return BEFORE.contains(getCourse().state())
                ? Stream.concat(WAY.stream(), TABS.stream())
                : Stream.concat(TABS.stream(), WAY.stream());
    }

    /** Whether a tab is shown to somebody with such roles. */
    static boolean isOpen(String tab, Predicate<String> hasRole) {
        if (TIMETABLE.equals(tab)) {
            return TIMETABLE_READERS.stream().anyMatch(hasRole);
        }
        return !ASKED.containsKey(tab)
                || Stream.of(ASKED.get(tab).getAnnotation(RolesAllowed.class).value())
                        .anyMatch(hasRole);
    }

    public long getId() {
        return asked.id("course");
    }

    public String getTab() {
        var wanted = String.valueOf(request.getParameter("tab"));
        return getTabs().contains(wanted) ? wanted : getTabs().get(0);
    }
}
