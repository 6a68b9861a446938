package kz.bilik.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kz.bilik.attendance.AttendanceRow;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.attendance.AttendanceSheet;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.SessionDetail;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.AskedRecord;

/** One class, marked in passing: everybody present, then the exceptions. */
@Named
@RequestScoped
public class AttendanceSessionView {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Inject
    private AttendanceService attendance;

    @Inject
    private CourseService courses;

    @Inject
    private AskedRecord asked;

    @Inject
    private HttpServletRequest request;

    private AttendanceSheet sheet;
    private CourseDetail course;
    private SessionDetail session;

    /** Reads the class before anything is drawn, so that a foreign one answers 404. */
    public void open() {
        getSession();
    }

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(id());
        }
        return sheet;
    }

    public CourseDetail getCourse() {
        if (course == null) {
            course = courses.course(id());
        }
        return course;
    }

    public SessionDetail getSession() {
        if (session == null) {
            var wanted = Objects.toString(request.getParameter("session"), "");
            session = getSheet().sessions().stream()
                    .filter(held -> String.valueOf(held.id().value()).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("session", wanted));
        }
        return session;
    }

    public boolean isOpen() {
        return getSheet().isOpen(getSession());
    }

    public boolean isLate() {
        return getSheet().isLate(getSession());
    }

    /** Half of the class in steps that are marked. */
    public BigDecimal getHalf() {
        var step = getSheet().step();
        return getSession()
                .hours()
                .divide(TWO)
                .divide(step, 0, RoundingMode.DOWN)
                .multiply(step)
                .stripTrailingZeros();
    }

    public String getHalfText() {
        return getHalf().toPlainString();
    }

    public String getWholeText() {
        return MarkText.of(getSession().hours());
    }

    /** What stands there; empty without a mark. */
    public String mark(AttendanceRow row) {
        return MarkText.of(row.marks().get(getSession().id().value()));
    }

    private CourseId id() {
        return new CourseId(asked.id("course"));
    }
}
