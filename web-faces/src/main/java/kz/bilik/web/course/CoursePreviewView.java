package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentService;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.ListenerRow;
import kz.bilik.shared.persistence.PageRequest;

/** The real certificate of one listener as a draft in the page, before anything is numbered. */
@Named
@RequestScoped
public class CoursePreviewView {

    private static final int SHOWN = 500;

    @Inject
    private EnrolmentService enrolments;

    private long course;
    private Long listener;
    private List<ListenerRow> listeners;

    public void open() {
        getListeners();
    }

    public List<ListenerRow> getListeners() {
        if (listeners == null) {
            var passed = new PageRequest(0, SHOWN, "name", true, Map.of("state", EnrolmentState.PASSED.name()));
            listeners = enrolments.listeners(new CourseId(course), passed).rows().stream()
                    .filter(row -> row.certificateNumber() == null)
                    .toList();
        }
        return listeners;
    }

    public long getCourse() {
        return course;
    }

    public void setCourse(long course) {
        this.course = course;
    }

    /** Whose certificate is shown: the listener that the address names, else the first of the list. */
    public Long getShown() {
        if (listener == null && !getListeners().isEmpty()) {
            return getListeners().get(0).id().value();
        }
        return listener;
    }

    /** As the address names it; asked before the course is known, so it looks nothing up. */
    public Long getListener() {
        return listener;
    }

    public void setListener(Long listener) {
        this.listener = listener;
    }
}
