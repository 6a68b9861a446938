package kz.bilik.attendance.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a mark can be true: paragraph 23(3), from nothing to all the hours that were held, in the smallest part of an hour that is
 * marked. A mark is corrected, never taken away.
 */
@Paragraph("23(3)")
public final class MarkPolicy {

    public Ruling decide(MarkFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.attendedHours() == null) {
            grounds.add(AttendanceRefusal.ATTENDANCE_EMPTIED);
            return new Ruling(grounds);
        }
        if (facts.attendedHours().signum() < 0) {
            grounds.add(AttendanceRefusal.ATTENDANCE_NEGATIVE);
        }
        if (facts.attendedHours().compareTo(facts.heldHours()) > 0) {
            grounds.add(AttendanceRefusal.ATTENDANCE_ABOVE_TOTAL);
        }
        if (facts.attendedHours().remainder(facts.rules().attendanceStep()).signum() != 0) {
            grounds.add(AttendanceRefusal.ATTENDANCE_NOT_IN_STEPS);
        }
        return new Ruling(grounds);
    }
}
