package kz.bilik.course.policy;

import java.util.ArrayList;
import kz.bilik.course.CourseState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a class of a course that is being taught may be cancelled, and another one be set in its place.
 *
 * <p>Paragraph 16: the timetable holds exactly the hours of the curriculum, so a class is cancelled only with a reason, never once somebody has attended
 * it, and the same hours are held on another day of the course. Before teaching begins the timetable is written anew instead.
 */
@Paragraph("16")
public final class ClassChangePolicy {

    public Ruling cancel(ClassChangeFacts facts) {
        var grounds = new ArrayList<Ground>();
        open(facts, grounds);
        if (facts.takenOver()) {
            grounds.add(ClassChangeRefusal.CLASS_TAKEN_OVER);
        }
        if (facts.cancelled()) {
            grounds.add(ClassChangeRefusal.CLASS_ALREADY_CANCELLED);
        }
        if (facts.marked()) {
            grounds.add(ClassChangeRefusal.CLASS_ALREADY_MARKED);
        }
        if (facts.reason() == null || facts.reason().isBlank()) {
            grounds.add(ClassChangeRefusal.CLASS_CANCELLED_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    public Ruling replace(ClassChangeFacts facts) {
        var grounds = new ArrayList<Ground>();
        open(facts, grounds);
        if (!facts.cancelled()) {
            grounds.add(ClassChangeRefusal.CLASS_NOT_CANCELLED);
        }
        if (facts.replaced()) {
            grounds.add(ClassChangeRefusal.CLASS_ALREADY_REPLACED);
        }
        if (facts.day() == null) {
            grounds.add(ClassChangeRefusal.REPLACEMENT_WITHOUT_DAY);
        } else if (facts.day().isBefore(facts.courseStart()) || facts.day().isAfter(facts.courseEnd())) {
            grounds.add(ClassChangeRefusal.REPLACEMENT_OUTSIDE_COURSE);
        }
        return new Ruling(grounds);
    }

    private static void open(ClassChangeFacts facts, ArrayList<Ground> grounds) {
        if (facts.state() != CourseState.IN_PROGRESS && facts.state() != CourseState.PAUSED) {
            grounds.add(ClassChangeRefusal.CLASS_CHANGE_CLOSED);
        }
    }
}
