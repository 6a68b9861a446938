package kz.bilik.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bilik.course.CourseId;
import kz.bilik.course.SessionId;
import kz.bilik.shared.text.LocalText;

/**
 * A class that was held and whose register lacks marks.
 *
 * @param start null for a class whose hour is not known
 * @param unmarked active listeners without a mark
 * @param lastDay on which its trainer enters them; later only the administrator, with a reason
 * @param late whether that day is over
 */
public record ClassToMark(
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        SessionId session,
        int position,
        LocalDate heldOn,
        LocalTime start,
        BigDecimal hours,
        long listeners,
        long unmarked,
        LocalDate lastDay,
        boolean late) {}
