package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;

/** A course: who it is, and which of its tabs is open. */
@Named
@RequestScoped
public class CourseDetailView {

    private static final List<String> TABS = List.of("listeners", "attendance", "results", "certificates");

    @Inject
    private CourseService courses;

    private long id;
    private String tab;
    private CourseDetail course;

    /** Reads the course before anything is drawn, so that a foreign one answers 404. */
    public void open() {
        getCourse();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(new CourseId(id));
        }
        return course;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTab() {
        return TABS.contains(tab) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
