package kz.bilik.staffing;

import java.time.LocalDate;

/**
 * A membership in a list, as it stands today.
 *
 * @param until last day; null while open
 * @param grounds how many are recorded, counting or not
 * @param qualified whether the person counts today
 * @param active whether the membership holds today
 */
public record StaffRow(
        StaffMemberId id,
        String name,
        StaffKind kind,
        String position,
        boolean trainer,
        boolean certified,
        LocalDate since,
        LocalDate until,
        int grounds,
        boolean active,
        boolean qualified) {}
