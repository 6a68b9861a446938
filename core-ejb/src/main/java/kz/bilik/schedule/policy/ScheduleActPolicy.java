package kz.bilik.schedule.policy;

import java.util.ArrayList;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a schedule may be opened, worked on, sent, refused or amended.
 *
 * <p>Paragraph 14: one schedule a year, complete when the bodies are asked; a refusal says what is wrong and is answered by a correction; a
 * signed schedule changes only as a new version with its reason.
 */
@Paragraph("14")
public final class ScheduleActPolicy {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    public Ruling open(ScheduleActFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.year() < FIRST_YEAR || facts.year() > LAST_YEAR) {
            grounds.add(ScheduleActRefusal.SCHEDULE_YEAR_WRONG);
        }
        if (facts.exists()) {
            grounds.add(ScheduleActRefusal.SCHEDULE_YEAR_EXISTS);
        }
        return new Ruling(grounds);
    }

    /** New lines come and go while nobody is being asked about the whole. */
    public Ruling compose(ScheduleActFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.state().isInWork()) {
            grounds.add(ScheduleActRefusal.SCHEDULE_NOT_IN_WORK);
        }
        return new Ruling(grounds);
    }

    /** A line that is there may be corrected until the director has signed. */
    public Ruling change(ScheduleActFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == ScheduleState.APPROVED) {
            grounds.add(ScheduleActRefusal.SCHEDULE_SIGNED);
        }
        return new Ruling(grounds);
    }

    public Ruling withdraw(ScheduleActFacts facts) {
        var grounds = new ArrayList<>(compose(facts).grounds());
        if (facts.hasCourse()) {
            grounds.add(ScheduleActRefusal.LINE_HAS_COURSE);
        }
        if (isBlank(facts.reason())) {
            grounds.add(ScheduleActRefusal.LINE_WITHDRAWN_WITHOUT_REASON);
        }
        return new Ruling(grounds);
    }

    /** A line whose course is cancelled goes at once, whoever is being asked about the others. */
    public Ruling cancel(ScheduleActFacts facts) {
        return isBlank(facts.reason())
                ? Ruling.refused(ScheduleActRefusal.LINE_WITHDRAWN_WITHOUT_REASON)
                : Ruling.allowed();
    }

    public Ruling send(ScheduleActFacts facts) {
        var grounds = new ArrayList<>(compose(facts).grounds());
        if (facts.lines() == 0) {
            grounds.add(ScheduleActRefusal.SCHEDULE_EMPTY);
        }
        if (facts.incomplete() > 0) {
            grounds.add(ScheduleActRefusal.SCHEDULE_LINES_INCOMPLETE);
        }
        if (facts.refused() > 0) {
            grounds.add(ScheduleActRefusal.SCHEDULE_LINES_STILL_REFUSED);
        }
        return new Ruling(grounds);
    }

    /** A body that refuses says what is to be mended. */
    public Ruling refuse(ScheduleActFacts facts) {
        return isBlank(facts.reason()) ? Ruling.refused(ScheduleActRefusal.REFUSAL_WITHOUT_REMARK) : Ruling.allowed();
    }

    public Ruling amend(ScheduleActFacts facts) {
        return isBlank(facts.reason())
                ? Ruling.refused(ScheduleActRefusal.SCHEDULE_AMENDED_WITHOUT_REASON)
                : Ruling.allowed();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
