package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.web.home.Menu;
import kz.bilik.web.shared.AskedRecord;

/**
 * A course: who it is, and which of its tabs is open.
 *
 * <p>Both are parameters of every request to the page, also of a posted form, so the page keeps no state.
 */
@Named
@RequestScoped
public class CourseDetailView {

    private static final String NEDB = "nedb";
    private static final List<String> TABS = List.of("listeners", "attendance", "results", "certificates", NEDB);

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    @Inject
    private Menu menu;

    @Inject
    private HttpServletRequest request;

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

    /** Those that the user may open. */
    public List<String> getTabs() {
        return TABS.stream()
                .filter(tab -> !tab.equals(NEDB) || menu.isOpen("/nedb/list.xhtml"))
                .toList();
    }

    public long getId() {
        return asked.id("course");
    }

    public String getTab() {
        var asked = String.valueOf(request.getParameter("tab"));
        return getTabs().contains(asked) ? asked : TABS.get(0);
    }
}
