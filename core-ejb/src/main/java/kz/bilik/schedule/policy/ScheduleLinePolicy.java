package kz.bilik.schedule.policy;

import java.util.ArrayList;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a line of the schedule may be written, and whether it says all that is agreed to.
 *
 * <p>Paragraphs 4 and 16: it teaches an approved programme in a language and a way that the programme foresees; 14: it belongs to its year,
 * and its days, places by region, venue and trainer are known before anybody is asked; 20: the trainer works for the institute; 22: it does
 * not end before it starts. 13: a budget course that starts too soon for the lists is warned of.
 */
@Paragraph({"4", "13", "14", "16", "20", "22"})
public final class ScheduleLinePolicy {

    private static final int LONGEST_PLACE = 200;

    /** What even a draft must hold. */
    public Ruling write(ScheduleLineFacts facts) {
        var line = facts.line();
        var grounds = new ArrayList<Ground>();
        if (line.stream() < 1) {
            grounds.add(ScheduleLineRefusal.LINE_STREAM_NOT_POSITIVE);
        }
        if (facts.streamTaken()) {
            grounds.add(ScheduleLineRefusal.LINE_STREAM_TAKEN);
        }
        if (line.start() != null && line.end() != null && line.end().isBefore(line.start())) {
            grounds.add(ScheduleLineRefusal.LINE_ENDS_BEFORE_START);
        }
        if (line.start() != null && line.start().getYear() != facts.year()) {
            grounds.add(ScheduleLineRefusal.LINE_OUTSIDE_YEAR);
        }
        if (line.quota().values().stream().anyMatch(places -> places < 1)) {
            grounds.add(ScheduleLineRefusal.LINE_QUOTA_NOT_POSITIVE);
        }
        if (line.place() != null && line.place().length() > LONGEST_PLACE) {
            grounds.add(ScheduleLineRefusal.LINE_PLACE_TOO_LONG);
        }
        return new Ruling(grounds);
    }

    /** What must be known before a body is asked to agree. */
    public Ruling complete(ScheduleLineFacts facts) {
        var line = facts.line();
        var grounds = new ArrayList<>(write(facts).grounds());
        if (!facts.programmeApproved()) {
            grounds.add(ScheduleLineRefusal.LINE_PROGRAMME_NOT_APPROVED);
        }
        if (!facts.languages().contains(line.language())) {
            grounds.add(ScheduleLineRefusal.LINE_LANGUAGE_NOT_OF_PROGRAMME);
        }
        if (line.distance() && !facts.distanceForeseen()) {
            grounds.add(ScheduleLineRefusal.LINE_DISTANCE_NOT_OF_PROGRAMME);
        }
        if (line.start() == null || line.end() == null) {
            grounds.add(ScheduleLineRefusal.LINE_DATES_MISSING);
        }
        if (line.quota().isEmpty()) {
            grounds.add(ScheduleLineRefusal.LINE_QUOTA_MISSING);
        }
        if (line.place() == null) {
            grounds.add(ScheduleLineRefusal.LINE_PLACE_MISSING);
        }
        if (line.trainer() == null) {
            grounds.add(ScheduleLineRefusal.LINE_TRAINER_MISSING);
        } else if (line.start() != null && !facts.trainerActive()) {
            grounds.add(ScheduleLineRefusal.LINE_TRAINER_NOT_ACTIVE);
        }
        return new Ruling(grounds);
    }

    /** for budget courses: the lists would be due before today; and more places than the approved plan of a region has. */
    public Ruling warn(ScheduleLineFacts facts) {
        var grounds = new ArrayList<Ground>();
        var budget = facts.line().funding() != Funding.EXTRA_BUDGET;
        if (budget && facts.listDue() != null && facts.listDue().isBefore(facts.today())) {
            grounds.add(ScheduleLineWarning.LIST_TERM_CANNOT_BE_MET);
        }
        if (facts.abovePlan()) {
            grounds.add(ScheduleLineWarning.QUOTA_ABOVE_PLAN);
        }
        return new Ruling(grounds);
    }
}
