package kz.bilik.schedule;

import java.time.LocalDate;

/**
 * Another line that needs the same trainer, place or group in the same days.
 *
 * @param from the first day that both claim
 * @param to the last day that both claim
 */
public record LineConflict(
        ScheduleLineId line,
        ConflictKind kind,
        ScheduleLineId other,
        String otherCode,
        int otherStream,
        LocalDate from,
        LocalDate to) {}
