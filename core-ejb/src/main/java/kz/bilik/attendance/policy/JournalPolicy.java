package kz.bilik.attendance.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether there is a journal to print: paragraph 23(3) counts classes, so without classes or listeners there is none, and a register that was kept elsewhere
 * has its own. The template holds 130 classes and 100 listeners.
 */
@Paragraph("23(3)")
public final class JournalPolicy {

    static final int MOST_CLASSES = 130;
    static final int MOST_LISTENERS = 100;

    public Ruling decide(JournalFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.classes() == 0 || facts.listeners() == 0) {
            grounds.add(AttendanceRefusal.JOURNAL_EMPTY);
        }
        if (facts.takenOver()) {
            grounds.add(AttendanceRefusal.JOURNAL_KEPT_ELSEWHERE);
        }
        if (facts.classes() > MOST_CLASSES || facts.listeners() > MOST_LISTENERS) {
            grounds.add(AttendanceRefusal.JOURNAL_TOO_LARGE);
        }
        return new Ruling(grounds);
    }
}
