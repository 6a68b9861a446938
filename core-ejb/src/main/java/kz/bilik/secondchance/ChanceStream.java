package kz.bilik.secondchance;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;

/**
 * Another stream, as the rules of paragraph 27 look at it.
 *
 * @param freePlaces null without a limit
 * @param totalHours of its timetable, or of the course while there is none
 * @param hoursToCome of them not held yet
 * @param alreadyThere whether the listener has a place in it
 */
public record ChanceStream(
        CourseId id,
        String programmeCode,
        int number,
        LocalDate start,
        LocalDate end,
        CourseState state,
        Integer freePlaces,
        BigDecimal totalHours,
        BigDecimal hoursToCome,
        boolean alreadyThere) {}
