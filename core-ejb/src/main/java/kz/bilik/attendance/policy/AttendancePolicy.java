package kz.bilik.attendance.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a listener attended enough to be assessed.
 *
 * <p>Paragraph 23(3): not less than 80 % of all classes. Classes are counted in academic hours; falling short bars from the
 * assessment. The share is compared exactly, never rounded (G-1).
 */
@Paragraph("23(3)")
public final class AttendancePolicy {

    public Ruling decide(AttendanceFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.attendedHours() == null) {
            grounds.add(AttendanceRefusal.ATTENDANCE_MISSING);
        } else if (Percent.of(facts.attendedHours(), facts.courseHours())
                .isBelow(facts.rules().attendanceMinPercent())) {
            grounds.add(AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM);
        }
        return new Ruling(grounds);
    }
}
