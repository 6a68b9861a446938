package kz.bilik.secondchance.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.attendance.policy.AttendancePolicy;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.settings.ReassessmentWindow;
import kz.bilik.settings.SecondChanceRules;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a listener may be reassessed.
 *
 * <p>Paragraph 27: one who did not pass, but not one who was expelled. 27(1): not more than once in one year, which is the year of the
 * reassessment itself; 27(2): with the next stream, which uses up the same right. 23(3) still binds: missed hours are made up first. Every ground is
 * stated.
 */
@Paragraph({"27", "27(1)", "27(2)", "23(3)"})
public final class ReassessmentPolicy {

    private static final int MONTHS = 12;

    private final AttendancePolicy attendance = new AttendancePolicy();

    /** Whether it may be granted for that day. */
    public Ruling decide(ReassessmentFacts facts) {
        var grounds = new ArrayList<Ground>(asked(facts));
        if (facts.day() == null) {
            grounds.add(ChanceRefusal.REASSESSMENT_WITHOUT_DAY);
        } else {
            if (facts.day().isBefore(facts.today()) || !facts.day().isAfter(facts.courseEnd())) {
                grounds.add(ChanceRefusal.REASSESSMENT_DAY_PAST);
            }
            if (facts.withNextStream()
                    && facts.next() != null
                    && facts.day().isBefore(facts.next().start())) {
                grounds.add(ChanceRefusal.DAY_BEFORE_NEXT_STREAM);
            }
        }
        if (isBelow(facts)) {
            grounds.add(ChanceRefusal.HOURS_TO_MAKE_UP);
        }
        return new Ruling(grounds, facts.rules().asMap());
    }

    /** Whether it may be asked for: hours may still be made up, and a day may still be named. */
    public Ruling ask(ReassessmentFacts facts) {
        return new Ruling(asked(facts), facts.rules().asMap());
    }

    /** Whether hours are missing to the least attendance. */
    public boolean isBelow(ReassessmentFacts facts) {
        var ruling = attendance.decide(facts.attendance());
        return ruling.grounds().contains(AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM)
                || ruling.grounds().contains(AttendanceRefusal.ATTENDANCE_MISSING);
    }

    private static List<Ground> asked(ReassessmentFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == EnrolmentState.EXPELLED) {
            grounds.add(ChanceRefusal.EXPELLED_HAS_NO_CHANCE);
        } else if (facts.state() != EnrolmentState.FAILED && facts.state() != EnrolmentState.NOT_ASSESSED) {
            grounds.add(ChanceRefusal.NOTHING_TO_REASSESS);
        }
        if (isUsedUp(facts)) {
            grounds.add(ChanceRefusal.REASSESSED_THIS_YEAR);
        }
        if (facts.withNextStream() && facts.next() == null) {
            grounds.add(ChanceRefusal.NO_NEXT_STREAM);
        }
        return grounds;
    }

    private static boolean isUsedUp(ReassessmentFacts facts) {
        var rules = facts.rules().secondChance();
        if (facts.withNextStream() && !rules.nextStreamCounts()) {
            return false;
        }
        var day = facts.day() == null ? facts.today() : facts.day();
        return facts.reassessedOn().stream()
                        .filter(used -> isSameWindow(used, day, rules))
                        .count()
                >= rules.maxPerWindow();
    }

    private static boolean isSameWindow(LocalDate used, LocalDate day, SecondChanceRules rules) {
        return rules.window() == ReassessmentWindow.CALENDAR_YEAR
                ? used.getYear() == day.getYear()
                : used.isAfter(day.minusMonths(MONTHS)) && used.isBefore(day.plusMonths(MONTHS));
    }
}
