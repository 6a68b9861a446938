package kz.bilik.schedule;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/**
 * A line in a list.
 *
 * @param places of the regions that the caller may see
 * @param trainerName null while there is none
 * @param ownApproval how the caller's own body answered in the current round; null when it is not asked
 * @param courseId of the course that was planned from it; null without one
 */
public record LineRow(
        ScheduleLineId id,
        ScheduleId scheduleId,
        String programmeCode,
        LocalText topic,
        int stream,
        Integer quarter,
        LocalDate start,
        LocalDate end,
        int hours,
        CourseForm form,
        boolean distance,
        String language,
        Funding funding,
        String place,
        String trainerName,
        long places,
        long regions,
        LineState state,
        long pending,
        ApprovalState ownApproval,
        Long courseId,
        List<LineConflict> conflicts) {

    public LineRow {
        conflicts = List.copyOf(conflicts);
    }
}
