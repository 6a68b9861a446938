package kz.bilik.nedb;

import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.text.LocalText;

/**
 * A line of the list of tasks.
 *
 * @param due last day; null while the calendar of a year of the term is empty
 * @param daysLeft to the last day, in calendar days, negative when it has passed; 0 without a last day
 * @param certificateNumber of the signed certificate; null when there is none
 * @param cardChecked whether the preschool has seen to the card of its employee
 */
public record NedbTaskSummary(
        NedbTaskId id,
        EnrolmentId enrolment,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        String listener,
        String workplace,
        NedbResult result,
        LocalDate completionDate,
        LocalDate due,
        long daysLeft,
        NedbTerm term,
        NedbTaskState state,
        String certificateNumber,
        boolean cardChecked) {}
