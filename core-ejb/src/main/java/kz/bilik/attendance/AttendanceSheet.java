package kz.bilik.attendance;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionDetail;

/**
 * The register of a course as a grid: sessions across, listeners down.
 *
 * @param locked the assessment protocol is confirmed, nothing can be entered any more
 */
public record AttendanceSheet(
        CourseId courseId,
        BigDecimal courseHours,
        boolean locked,
        List<SessionDetail> sessions,
        List<AttendanceRow> rows) {

    public AttendanceSheet {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
    }
}
