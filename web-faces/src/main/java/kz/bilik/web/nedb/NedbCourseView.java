package kz.bilik.web.nedb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseId;
import kz.bilik.nedb.NedbCounts;
import kz.bilik.nedb.NedbService;
import kz.bilik.nedb.NedbTaskSummary;
import kz.bilik.nedb.TaskSelection;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.course.CourseDetailView;
import kz.bilik.web.signin.Me;

/** The tasks of one course, on its page. */
@Named
@RequestScoped
public class NedbCourseView {

    private static final int SHOWN = 50;

    @Inject
    private NedbService nedb;

    @Inject
    private NedbWords nedbWords;

    @Inject
    private CourseDetailView course;

    @Inject
    private Me me;

    private NedbCounts counts;
    private String number;
    private LocalDate date;

    public NedbCounts getCounts() {
        if (counts == null) {
            counts = nedb.countsOf(new CourseId(course.getId()));
        }
        return counts;
    }

    public List<NedbTaskSummary> getTasks() {
        return nedb.tasks(new PageRequest(0, SHOWN, "name", true, ofCourse())).rows();
    }

    public boolean isActor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String export() {
        nedbWords.tell("export", nedb.export(TaskSelection.found(ofCourse())));
        return "/nedb/exports?faces-redirect=true";
    }

    public String confirm() {
        nedbWords.tell("confirm", nedb.confirm(TaskSelection.found(ofCourse()), number, date));
        return "/course/detail?faces-redirect=true&tab=nedb&id=" + course.getId();
    }

    private Map<String, String> ofCourse() {
        return Map.of("course", String.valueOf(course.getId()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
