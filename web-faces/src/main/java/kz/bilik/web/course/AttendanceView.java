package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.bilik.attendance.AttendanceRow;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.attendance.AttendanceSheet;
import kz.bilik.attendance.MarkChange;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionKind;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.attendance.MarkText;
import kz.bilik.web.signin.Me;

/** The register of the open course as a grid; what is typed goes in by itself. */
@Named
@RequestScoped
public class AttendanceView {

    @Inject
    private AttendanceService attendance;

    @Inject
    private CourseDetailView course;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private AttendanceSheet sheet;
    private List<MarkChange> history;

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(new CourseId(course.getId()));
        }
        return sheet;
    }

    public String mark(AttendanceRow row, SessionDetail session) {
        return MarkText.of(row.marks().get(session.id().value()));
    }

    public boolean isEditable() {
        return !getSheet().open().isEmpty();
    }

    public boolean isCorrecting() {
        return me.is(Roles.INSTITUTE_ADMIN)
                && getSheet().open().stream().anyMatch(getSheet().late()::contains);
    }

    /** A register that was kept elsewhere has no journal of its own here. */
    public boolean isPrintable() {
        return isHistorian()
                && !getSheet().rows().isEmpty()
                && !getSheet().sessions().isEmpty()
                && getSheet().sessions().stream().noneMatch(held -> held.kind() == SessionKind.SUMMARY);
    }

    public boolean isHistorian() {
        return me.isAny(
                Roles.INSTITUTE_ADMIN,
                Roles.DIRECTOR,
                Roles.ACTING_DIRECTOR,
                Roles.METHODOLOGIST_TRAINER,
                Roles.AUDITOR);
    }

    public boolean isHistoryShown() {
        return isHistorian() && request.getParameter("history") != null;
    }

    public List<MarkChange> getHistory() {
        if (history == null) {
            history = attendance.history(new CourseId(course.getId()));
        }
        return history;
    }
}
