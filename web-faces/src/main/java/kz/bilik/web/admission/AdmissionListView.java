package kz.bilik.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bilik.admission.AdmissionOrderRow;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.admission.AdmissionService;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** Orders that admit listeners, the latest first, and the courses for which one can be drafted. */
@Named
@RequestScoped
public class AdmissionListView extends ListView<AdmissionOrderRow> {

    private static final int COURSES = 50;

    @Inject
    private AdmissionService admissions;

    @Inject
    private CourseService courses;

    @Inject
    private Me me;

    public boolean isDrafter() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public List<CourseSummary> getOpen() {
        return isDrafter()
                ? Stream.of(CourseState.ADMISSION, CourseState.IN_PROGRESS)
                        .flatMap(state -> courses
                                .courses(new PageRequest(0, COURSES, "start", true, Map.of("state", state.name())))
                                .rows()
                                .stream())
                        .toList()
                : List.of();
    }

    public AdmissionOrderState[] getStates() {
        return AdmissionOrderState.values();
    }

    @Override
    protected Page<AdmissionOrderRow> load(PageRequest request) {
        return admissions.orders(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("topic", "number", "state", "course");
    }

    @Override
    protected String naturalSort() {
        return "date";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
