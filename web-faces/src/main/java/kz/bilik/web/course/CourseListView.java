package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;

/** The courses that the user may see, the newest first. */
@Named
@RequestScoped
public class CourseListView extends ListView<CourseSummary> {

    @Inject
    private CourseService courses;

    public CourseState[] getStates() {
        return CourseState.values();
    }

    @Override
    protected Page<CourseSummary> load(PageRequest request) {
        return courses.courses(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("topic", "programme", "state", "year");
    }

    @Override
    protected String naturalSort() {
        return "start";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
