package kz.bilik.nedb.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.nedb.NedbTerm;
import kz.bilik.settings.NedbCountFrom;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.time.ClockProducer;

/**
 * By when the data of a listener stand in the national database.
 *
 * <p>Paragraph 18: not later than five working days from the moment the course is completed. The day of completion is not counted, the last day counts to
 * its end in Almaty. While a year of the term has no calendar there is no last day, and none is invented.
 */
@Paragraph("18")
public final class DuePolicy {

    /** The day that is not counted. */
    public LocalDate countedFrom(DueFacts facts) {
        return facts.rules().countFrom() == NedbCountFrom.COURSE_END ? facts.courseEnd() : facts.completionDate();
    }

    public Optional<LocalDate> lastDay(DueFacts facts, WorkingCalendar calendar) {
        return calendar.findLastDay(countedFrom(facts), facts.rules().workingDays());
    }

    /**
     * How a task stands to its last day.
     *
     * @param due null without a last day
     * @param confirmedAt null while it is open
     */
    public NedbTerm standing(LocalDate due, Instant confirmedAt, Instant now) {
        if (due == null) {
            return NedbTerm.UNKNOWN;
        }
        var day = LocalDate.ofInstant(confirmedAt == null ? now : confirmedAt, ClockProducer.ZONE);
        var after = day.isAfter(due);
        if (confirmedAt == null) {
            return after ? NedbTerm.OVERDUE : NedbTerm.RUNNING;
        }
        return after ? NedbTerm.LATE : NedbTerm.IN_TIME;
    }
}
