package kz.bilik.attendance;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.regulation.Ruling;

/**
 * What came of filling in the register: all of it was entered, or nothing was and every bad cell is named with its reasons.
 *
 * @param entered how many marks are new or changed
 */
public record Marking(int entered, List<RefusedMark> refused) {

    public Marking {
        refused = List.copyOf(refused);
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }

    /**
     * A cell that cannot be entered.
     *
     * @param position number of the class
     * @param stands what stands in the cell; null when nothing does
     * @param by who has entered that; null when nobody has
     */
    public record RefusedMark(
            EnrolmentId enrolment,
            SessionId session,
            String listener,
            int position,
            BigDecimal stands,
            String by,
            Ruling ruling) {

        /** Whether what stands there was entered by another since the cell was opened. */
        public boolean byAnother() {
            return ruling.grounds().contains(AttendanceRefusal.MARKED_BY_ANOTHER);
        }
    }
}
