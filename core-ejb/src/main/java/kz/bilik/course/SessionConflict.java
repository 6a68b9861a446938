package kz.bilik.course;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A class that claims the same group, trainer or room as another one at the same time.
 *
 * @param position of the class in its own timetable
 * @param otherCode programme of the course of the other class
 */
public record SessionConflict(
        SessionConflictKind kind,
        int position,
        CourseId otherCourse,
        String otherCode,
        int otherStream,
        LocalDate day,
        LocalTime from,
        LocalTime to) {}
