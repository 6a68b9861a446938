package kz.bilik.attendance;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionDetail;

/**
 * The register of a course as a grid: sessions across, listeners down.
 *
 * @param courseHours all hours of the course, those of classes included that are yet to be set in the place of cancelled ones
 * @param locked the assessment protocol is confirmed, nothing can be entered any more
 * @param step smallest part of an academic hour that is marked
 * @param open ids of the sessions that the caller may mark today; for an administrator also those that need a reason
 * @param late ids of the sessions whose term of ordinary entry is over
 */
public record AttendanceSheet(
        CourseId courseId,
        BigDecimal courseHours,
        boolean locked,
        BigDecimal step,
        List<SessionDetail> sessions,
        List<Long> open,
        List<Long> late,
        List<AttendanceRow> rows) {

    public AttendanceSheet {
        sessions = List.copyOf(sessions);
        open = List.copyOf(open);
        late = List.copyOf(late);
        rows = List.copyOf(rows);
    }

    public boolean isOpen(SessionDetail session) {
        return open.contains(session.id().value());
    }

    public boolean isLate(SessionDetail session) {
        return late.contains(session.id().value());
    }
}
