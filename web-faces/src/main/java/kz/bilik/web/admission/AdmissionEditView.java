package kz.bilik.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.admission.AdmissionService;
import kz.bilik.admission.DraftOrder;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** A new order on the listeners of a course. */
@Named
@RequestScoped
public class AdmissionEditView {

    @Inject
    private AdmissionService admissions;

    @Inject
    private CourseService courses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private CourseDetail course;
    private LocalDate date;
    private String leaderName;
    private String leaderPost;
    private String lateReason;

    public void open() {
        getCourse();
    }

    public CourseDetail getCourse() {
        if (course == null) {
            var text = String.valueOf(request.getParameter("course"));
            if (!text.matches("\\d{1,18}")) {
                throw new NotFoundException("course", text);
            }
            course = courses.course(new CourseId(Long.parseLong(text)));
        }
        return course;
    }

    /** Whether the course has begun, so that the reason is asked. */
    public boolean isLate() {
        return getDate().isAfter(getCourse().start())
                || LocalDate.now(clock).isAfter(getCourse().start());
    }

    public String draft() {
        var order = admissions.draft(getCourse().id(), new DraftOrder(date, leaderName, leaderPost, lateReason));
        notices.done(words.get("admission.drafted"));
        return "/admission/detail?faces-redirect=true&id=" + order.value();
    }

    public LocalDate getDate() {
        return date == null ? LocalDate.now(clock) : date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getLeaderName() {
        return leaderName;
    }

    public void setLeaderName(String leaderName) {
        this.leaderName = leaderName;
    }

    public String getLeaderPost() {
        return leaderPost;
    }

    public void setLeaderPost(String leaderPost) {
        this.leaderPost = leaderPost;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
