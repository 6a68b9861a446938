package kz.bilik.course.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseStage;
import kz.bilik.course.TimetableEntry;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.ModuleDetail;

/**
 * The timetable of a course beside its curriculum.
 *
 * @param stages empty for a course taught at once
 * @param groupOverlaps classes of this course that overlap another one of it
 * @param otherConflicts classes whose trainer or room is taken elsewhere
 * @param minutes of an academic hour
 * @param reason given for publishing it with conflicts
 */
public record TimetableFacts(
        CourseForm form,
        boolean distance,
        LocalDate start,
        LocalDate end,
        List<CourseStage> stages,
        int hours,
        List<ModuleDetail> modules,
        List<TimetableEntry> entries,
        long groupOverlaps,
        long otherConflicts,
        int minutes,
        String reason) {

    public TimetableFacts {
        stages = List.copyOf(stages);
        modules = List.copyOf(modules);
        entries = List.copyOf(entries);
    }
}
