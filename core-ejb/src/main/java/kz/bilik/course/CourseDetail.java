package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.text.LocalText;

/**
 * A course with everything that holds for all its listeners.
 *
 * @param scheduleLine of the annual schedule; null for a course that was taken over finished
 */
public record CourseDetail(
        CourseId id,
        ProgrammeId programmeId,
        String programmeCode,
        LocalText programmeTitle,
        int year,
        int stream,
        LocalText topic,
        int hours,
        CourseTerm term,
        CourseForm form,
        boolean distance,
        String language,
        Funding funding,
        LocalDate start,
        LocalDate end,
        BigDecimal maxScore,
        CourseState state,
        List<ModuleDetail> modules,
        CourseCounts counts,
        ScheduleLineId scheduleLine) {

    public CourseDetail {
        modules = List.copyOf(modules);
    }
}
