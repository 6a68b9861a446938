package kz.bilik.course;

import java.time.Instant;
import java.util.List;
import kz.bilik.programme.Delivery;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.regulation.Ground;

/**
 * How a course stands on its way to the first class.
 *
 * @param line of the annual schedule; null for a course that was taken over finished
 * @param lineAgreed whether every body has agreed to the line as it stands
 * @param capacity places of all regions; null without a line
 * @param changeReason of the cancellation or the last postponement
 * @param admitted listeners who may study
 * @param hindrances what speaks against the next step; none when there is no next step for anybody here
 * @param warnings what should be known
 */
public record CoursePlan(
        CourseId id,
        CourseState state,
        ScheduleLineId line,
        boolean lineAgreed,
        Delivery delivery,
        List<CourseStage> stages,
        Integer capacity,
        String place,
        String changeReason,
        List<LeadDetail> leads,
        Instant timetablePublishedAt,
        long admitted,
        List<Ground> hindrances,
        List<Ground> warnings) {

    public CoursePlan {
        stages = List.copyOf(stages);
        leads = List.copyOf(leads);
        hindrances = List.copyOf(hindrances);
        warnings = List.copyOf(warnings);
    }

    /** Whether the way from the annual schedule still lies ahead. */
    public boolean beforeStart() {
        return line != null
                && switch (state) {
                    case PLANNED, SCHEDULED, LISTING, ADMISSION, POSTPONED -> true;
                    default -> false;
                };
    }

    /** Whether it may still be cancelled or postponed. */
    public boolean stoppable() {
        return line != null && state.next().contains(CourseState.CANCELLED);
    }
}
