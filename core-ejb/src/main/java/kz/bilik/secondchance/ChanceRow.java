package kz.bilik.secondchance;

import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.text.LocalText;

/**
 * A request in the list.
 *
 * @param dueOn last day of the decision; null while the calendar is empty
 * @param daysLeft to that day, negative when it has passed; null when the request is decided
 * @param orderNo null without an order
 */
public record ChanceRow(
        ChanceRequestId id,
        EnrolmentId enrolment,
        String listener,
        String programmeCode,
        int stream,
        LocalText topic,
        ChanceKind kind,
        ChanceState state,
        ValidReason reason,
        Instant askedAt,
        LocalDate dueOn,
        Long daysLeft,
        String orderNo) {}
