package kz.bilik.course.policy;

import java.time.LocalDate;
import kz.bilik.course.CourseState;

/**
 * A class that is cancelled, or another one that is set in its place.
 *
 * @param takenOver whether it stands for a register that was kept elsewhere
 * @param marked whether somebody has a mark for it already
 * @param reason for cancelling it; null when it is only replaced
 * @param day of the other class; null while none is named
 */
public record ClassChangeFacts(
        CourseState state,
        boolean takenOver,
        boolean cancelled,
        boolean replaced,
        boolean marked,
        String reason,
        LocalDate day,
        LocalDate courseStart,
        LocalDate courseEnd) {}
