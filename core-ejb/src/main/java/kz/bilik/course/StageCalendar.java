package kz.bilik.course;

import java.time.LocalDate;
import java.util.List;

/** Where a day lies among the stages of a course. */
final class StageCalendar {

    private StageCalendar() {}

    /** After a stage has ended and before the next one begins; never after the last. */
    static boolean isBetweenStages(List<CourseStage> stages, LocalDate day) {
        return stages.stream().anyMatch(stage -> stage.end().isBefore(day))
                && stages.stream().anyMatch(stage -> stage.start().isAfter(day))
                && stages.stream().noneMatch(stage -> !day.isBefore(stage.start()) && !day.isAfter(stage.end()));
    }
}
