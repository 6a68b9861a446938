package kz.bilik.attendance;

import java.math.BigDecimal;
import java.util.Map;
import kz.bilik.enrolment.EnrolmentId;

/**
 * One listener in the register.
 *
 * @param marks session id → attended hours; a session without a mark is missing
 * @param attendedHours credited and attended hours together
 * @param lessons the same counted in classes; beside the hours, which decide
 */
public record AttendanceRow(
        EnrolmentId enrolmentId,
        int rowNo,
        String name,
        Map<Long, BigDecimal> marks,
        BigDecimal attendedHours,
        String attendancePercent,
        LessonCount lessons,
        AttendanceForecast forecast) {

    public AttendanceRow {
        marks = Map.copyOf(marks);
    }
}
