package kz.bilik.course.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a course is planned, scheduled, opened for admission, begun, cancelled or postponed.
 *
 * <p>Paragraph 16: the process is governed by the curriculum, the annual schedule and the timetable, so a course has an approved programme and
 * a line, and nobody is admitted before its timetable is published; 14: a budget course goes no further without the agreement of every body;
 * 17: it begins with listeners whom an order has admitted; 20: somebody of the three categories leads it. 13: a budget course that begins too
 * soon for the lists is warned of.
 */
@Paragraph({"13", "14", "16", "17", "20"})
public final class CourseStepPolicy {

    public Ruling plan(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.lineTaken()) {
            grounds.add(CourseStepRefusal.COURSE_LINE_TAKEN);
        }
        agreement(facts, grounds);
        programme(facts, grounds);
        return new Ruling(grounds);
    }

    public Ruling schedule(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        agreement(facts, grounds);
        programme(facts, grounds);
        leads(facts, grounds);
        return new Ruling(grounds);
    }

    /** Lists are made within the quotas of the line, so that there has to be one. */
    public Ruling openLists(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.fromLine()) {
            grounds.add(CourseStepRefusal.COURSE_WITHOUT_LINE);
        }
        return new Ruling(grounds);
    }

    public Ruling openAdmission(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        agreement(facts, grounds);
        programme(facts, grounds);
        leads(facts, grounds);
        timetable(facts, grounds);
        return new Ruling(grounds);
    }

    public Ruling begin(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        agreement(facts, grounds);
        programme(facts, grounds);
        timetable(facts, grounds);
        if (facts.admitted() == 0) {
            grounds.add(CourseStepRefusal.COURSE_NOBODY_ADMITTED);
        }
        return new Ruling(grounds);
    }

    public Ruling cancel(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        reason(facts, grounds);
        return new Ruling(grounds);
    }

    public Ruling postpone(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        reason(facts, grounds);
        if (facts.newStart() == null || facts.newEnd() == null) {
            grounds.add(CourseStepRefusal.COURSE_POSTPONED_WITHOUT_DATES);
            return new Ruling(grounds);
        }
        if (facts.newStart().getYear() != facts.start().getYear()) {
            grounds.add(CourseStepRefusal.COURSE_POSTPONED_TO_ANOTHER_YEAR);
        }
        if (!facts.newStart().isAfter(facts.start())) {
            grounds.add(CourseStepRefusal.COURSE_POSTPONED_TO_EARLIER);
        }
        if (facts.newEnd().isBefore(facts.newStart())) {
            grounds.add(CourseRefusal.END_BEFORE_START);
        }
        return new Ruling(grounds);
    }

    public Ruling warn(CourseStepFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.budget() && facts.listDue() != null && facts.listDue().isBefore(facts.today())) {
            grounds.add(CourseWarning.COURSE_LIST_TERM_CANNOT_BE_MET);
        }
        return new Ruling(grounds);
    }

    private static void agreement(CourseStepFacts facts, ArrayList<Ground> grounds) {
        if (!facts.lineAgreed()) {
            grounds.add(CourseStepRefusal.COURSE_LINE_NOT_AGREED);
        }
    }

    private static void programme(CourseStepFacts facts, ArrayList<Ground> grounds) {
        if (!facts.programmeApproved()) {
            grounds.add(CourseStepRefusal.COURSE_PROGRAMME_NOT_APPROVED);
        }
    }

    private static void leads(CourseStepFacts facts, ArrayList<Ground> grounds) {
        if (facts.leads() == 0) {
            grounds.add(CourseStepRefusal.COURSE_WITHOUT_LEAD);
        }
        grounds.addAll(facts.againstLeads());
    }

    private static void timetable(CourseStepFacts facts, ArrayList<Ground> grounds) {
        if (!facts.timetablePublished()) {
            grounds.add(CourseStepRefusal.COURSE_TIMETABLE_NOT_PUBLISHED);
        }
    }

    private static void reason(CourseStepFacts facts, ArrayList<Ground> grounds) {
        if (facts.reason() == null || facts.reason().isBlank()) {
            grounds.add(CourseStepRefusal.COURSE_STOPPED_WITHOUT_REASON);
        }
    }
}
