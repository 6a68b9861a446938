package kz.bilik.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.staffing.StaffMemberId;

/**
 * A line as it is written. What is not known yet is null: a draft may wait for its dates, its place or its trainer.
 *
 * @param quarter of the plans that it comes from
 * @param start of a course taught at once; of one in stages the stages say it
 * @param stages empty for a course taught at once
 * @param trainer who leads the course
 * @param quota places by region code
 */
public record LineDraft(
        ProgrammeId programme,
        int stream,
        Integer quarter,
        LocalDate start,
        LocalDate end,
        List<StageDates> stages,
        CourseForm form,
        boolean distance,
        String language,
        Funding funding,
        String place,
        StaffMemberId trainer,
        Map<String, Integer> quota) {

    public LineDraft {
        stages = List.copyOf(stages);
        quota = new TreeMap<>(quota);
        distance = distance || form == CourseForm.MIXED;
        place = place == null || place.isBlank() ? null : place.strip();
        if (!stages.isEmpty()) {
            start = stages.get(0).start();
            end = stages.get(stages.size() - 1).end();
        }
    }

    public int places() {
        return quota.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with other days. */
    public LineDraft on(LocalDate newStart, LocalDate newEnd, List<StageDates> newStages) {
        return new LineDraft(
                programme, stream, quarter, newStart, newEnd, newStages, form, distance, language, funding, place,
                trainer, quota);
    }

    /** The same as another stream, without days, because nobody is taught twice at once. */
    public LineDraft asStream(int another) {
        return new LineDraft(
                programme, another, quarter, null, null, List.of(), form, distance, language, funding, place, trainer,
                quota);
    }
}
