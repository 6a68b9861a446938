package kz.bilik.secondchance;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.text.LocalText;

/**
 * Where a listener stands on a course.
 *
 * @param attendedHours credited and attended hours together
 * @param courseHours of the timetable
 * @param continued whether a place in another stream continues this one
 * @param interruptedOn null unless interrupted
 * @param pending the request that is not finished yet; null without one
 */
public record ChanceStanding(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        EnrolmentState state,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        LocalDate courseStart,
        LocalDate courseEnd,
        BigDecimal attendedHours,
        BigDecimal courseHours,
        boolean continued,
        LocalDate interruptedOn,
        ChanceRequestId pending) {}
