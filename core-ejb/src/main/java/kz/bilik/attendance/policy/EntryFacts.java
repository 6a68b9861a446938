package kz.bilik.attendance.policy;

import java.time.LocalDate;

/**
 * A mark that someone wants to enter today.
 *
 * @param byAdministrator the one who may still correct after the term, with a reason
 * @param lastDay last day on which the trainer enters the marks of the class
 * @param reason null or blank without one
 * @param protocolConfirmed whether the assessment protocol of the course is confirmed
 */
public record EntryFacts(
        LocalDate heldOn,
        LocalDate lastDay,
        LocalDate today,
        boolean byAdministrator,
        String reason,
        boolean protocolConfirmed) {

    boolean isLate() {
        return today.isAfter(lastDay);
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
