package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.course.CourseId;
import kz.bilik.course.TimetableDetail;
import kz.bilik.course.TimetableService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The timetable of a course as its people read it, and its publication. */
@Named
@RequestScoped
public class TimetableView {

    @Inject
    private TimetableService timetables;

    @Inject
    private CourseDetailView shown;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private TimetableDetail timetable;
    private String reason;

    public TimetableDetail getTimetable() {
        if (timetable == null) {
            timetable = timetables.timetable(new CourseId(shown.getId()));
        }
        return timetable;
    }

    public boolean isPublishable() {
        return me.is(Roles.INSTITUTE_ADMIN)
                && getTimetable().writable()
                && !getTimetable().published()
                && !getTimetable().sessions().isEmpty();
    }

    /** Why publishing would be refused now; empty when it would not. */
    public String getHindrance() {
        return getTimetable().hindrances().stream()
                .findFirst()
                .map(words::ground)
                .orElse("");
    }

    public String publish() {
        timetables.publish(new CourseId(shown.getId()), reason);
        notices.done(words.get("course.timetable.published"));
        return "/course/detail?faces-redirect=true&id=" + shown.getId() + "&tab=timetable";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
