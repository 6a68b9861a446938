package kz.bilik.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recorded absence of the director.
 *
 * @param to inclusive; the last day that is left when the director came back early
 * @param orderNo null for absences recorded without one
 * @param endedBy null unless the director came back early
 */
public record AbsenceRow(
        AbsenceId id,
        LocalDate from,
        LocalDate to,
        String orderNo,
        LocalDate orderDate,
        String reason,
        String recordedBy,
        Instant recordedAt,
        String endedBy) {}
