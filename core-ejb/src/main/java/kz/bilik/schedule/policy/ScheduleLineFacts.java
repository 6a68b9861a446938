package kz.bilik.schedule.policy;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.schedule.LineDraft;

/**
 * A line beside what it depends on.
 *
 * @param year of the schedule
 * @param programmeApproved whether the version of the programme is approved
 * @param languages in which the programme is taught
 * @param distanceForeseen whether the programme may be taught at a distance
 * @param streamTaken whether another line has this stream of the programme
 * @param trainerActive whether the lead trainer works for the institute on the first day
 * @param listDue the day by which the regions have to make their lists; null without a first day
 * @param today the day of the decision
 * @param abovePlan whether a region has more places here than its approved plan
 */
public record ScheduleLineFacts(
        int year,
        LineDraft line,
        boolean programmeApproved,
        Set<String> languages,
        boolean distanceForeseen,
        boolean streamTaken,
        boolean trainerActive,
        LocalDate listDue,
        LocalDate today,
        boolean abovePlan) {

    public ScheduleLineFacts {
        languages = Set.copyOf(languages);
    }
}
