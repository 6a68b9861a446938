package kz.bilik.course;

import java.time.LocalDate;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/** A course in a list, with how many listeners the caller may see in it. */
public record CourseSummary(
        CourseId id,
        String programmeCode,
        int year,
        int stream,
        LocalText topic,
        int hours,
        CourseTerm term,
        CourseForm form,
        String language,
        Funding funding,
        LocalDate start,
        LocalDate end,
        CourseState state,
        long listeners) {}
