package kz.bilik.schedule.policy;

import kz.bilik.schedule.ScheduleState;

/**
 * A step of a schedule as it is asked for.
 *
 * @param year asked for
 * @param exists whether the year has a schedule
 * @param state of the schedule; null before it is opened
 * @param lines that are not withdrawn
 * @param incomplete lines that lack something
 * @param refused lines that a body refused and nobody corrected
 * @param hasCourse whether a course hangs on the line in question
 * @param reason or remark that was given
 */
public record ScheduleActFacts(
        int year,
        boolean exists,
        ScheduleState state,
        long lines,
        long incomplete,
        long refused,
        boolean hasCourse,
        String reason) {

    public static ScheduleActFacts opening(int year, boolean exists) {
        return new ScheduleActFacts(year, exists, null, 0, 0, 0, false, null);
    }

    public static ScheduleActFacts of(ScheduleState state, String reason) {
        return new ScheduleActFacts(0, true, state, 0, 0, 0, false, reason);
    }

    public static ScheduleActFacts sending(ScheduleState state, long lines, long incomplete, long refused) {
        return new ScheduleActFacts(0, true, state, lines, incomplete, refused, false, null);
    }

    public static ScheduleActFacts withdrawing(ScheduleState state, boolean hasCourse, String reason) {
        return new ScheduleActFacts(0, true, state, 0, 0, 0, hasCourse, reason);
    }
}
