package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.bilik.attendance.AttendanceRow;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.attendance.AttendanceSheet;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionDetail;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The register of the open course as a grid. Cells that changed are entered one by one, so a wrong one does not hold up the others. */
@Named
@RequestScoped
public class AttendanceView {

    @Inject
    private AttendanceService attendance;

    @Inject
    private CourseDetailView course;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private AttendanceSheet sheet;
    private Map<String, BigDecimal> marks;
    private String reason;

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(new CourseId(course.getId()));
        }
        return sheet;
    }

    public Map<String, BigDecimal> getMarks() {
        if (marks == null) {
            marks = new HashMap<>();
            for (var row : getSheet().rows()) {
                for (var session : getSheet().sessions()) {
                    marks.put(cell(row, session), row.marks().get(session.id().value()));
                }
            }
        }
        return marks;
    }

    public String cell(AttendanceRow row, SessionDetail session) {
        return row.enrolmentId().value() + ":" + session.id().value();
    }

    public boolean isEditable() {
        return !getSheet().locked() && me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN);
    }

    public boolean isCorrecting() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String save() {
        var entered = 0;
        for (var row : getSheet().rows()) {
            for (var session : getSheet().sessions()) {
                entered += enter(row, session, getMarks().get(cell(row, session)));
            }
        }
        notices.done(words.of("course.attendance.saved", entered));
        return "/course/detail?faces-redirect=true&tab=attendance&id=" + course.getId();
    }

    private int enter(AttendanceRow row, SessionDetail session, BigDecimal hours) {
        var known = row.marks().get(session.id().value());
        if (hours == null || known != null && known.compareTo(hours) == 0) {
            return 0;
        }
        try {
            attendance.enter(row.enrolmentId(), session.id(), hours, reason);
            return 1;
        } catch (RefusedException refused) {
            words.tell(refused.ruling(), (text, paragraph) -> notices.refused(row.name() + ": " + text, paragraph));
            return 0;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
