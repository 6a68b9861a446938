package kz.bilik.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.staffing.StaffMemberId;

/**
 * A line of an annual schedule for the features that go on from it.
 *
 * @param quarter of the plans that it was made from; null for one that was added by hand
 * @param start null while the line has no days
 * @param end null while the line has no days
 * @param place null while it is not known
 * @param trainer null while it is not known
 * @param quota places by region code
 */
public record ScheduleLine(
        ScheduleLineId id,
        ScheduleId scheduleId,
        int year,
        ProgrammeId programmeId,
        String programmeCode,
        int stream,
        Integer quarter,
        LocalDate start,
        LocalDate end,
        List<StageDates> stages,
        int hours,
        CourseForm form,
        boolean distance,
        Delivery delivery,
        String language,
        Funding funding,
        String place,
        StaffMemberId trainer,
        Map<String, Integer> quota,
        LineState state) {

    public ScheduleLine {
        stages = List.copyOf(stages);
        quota = new TreeMap<>(quota);
    }

    public boolean agreed() {
        return state == LineState.AGREED;
    }

    public boolean budget() {
        return funding != Funding.EXTRA_BUDGET;
    }

    public int places() {
        return quota.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Places of a region; empty when it sends nobody. */
    public Optional<Integer> quotaOf(String regionKato) {
        return Optional.ofNullable(quota.get(regionKato));
    }
}
