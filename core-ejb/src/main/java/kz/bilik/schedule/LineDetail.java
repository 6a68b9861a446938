package kz.bilik.schedule;

import java.util.List;
import java.util.Map;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.LocalText;

/**
 * A line with everything that speaks about it.
 *
 * @param audience the groups that the programme is for
 * @param trainerName null while there is none
 * @param withdrawnReason null while it stands
 * @param plannedPlaces places of the approved plans of the regions for the programme in that year, by region code
 * @param hindrances what is missing before it can be agreed
 * @param warnings what does not hinder but should be known
 * @param approvals the current round first, each round in the order of the bodies
 * @param ownAnswerDue whether the caller's body is asked and has not answered
 * @param editable whether the caller may change it now
 */
public record LineDetail(
        ScheduleLine line,
        ScheduleState scheduleState,
        LocalText topic,
        LocalText audience,
        String trainerName,
        String withdrawnReason,
        Map<String, Integer> plannedPlaces,
        List<Ground> hindrances,
        List<Ground> warnings,
        List<LineConflict> conflicts,
        List<ApprovalDetail> approvals,
        boolean ownAnswerDue,
        boolean editable,
        Long courseId) {

    public LineDetail {
        plannedPlaces = Map.copyOf(plannedPlaces);
        hindrances = List.copyOf(hindrances);
        warnings = List.copyOf(warnings);
        conflicts = List.copyOf(conflicts);
        approvals = List.copyOf(approvals);
    }
}
