package kz.bilik.expulsion;

import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/**
 * A notice at one recipient, in the list.
 *
 * @param number null until it is issued
 * @param expulsion whether it tells of an expulsion (28), not of a violation (23)
 * @param daysLeft to the last day; negative when it has passed, null without one or when it was sent
 */
public record LetterRow(
        LetterId id,
        long recipientId,
        String number,
        LocalDate issuedOn,
        String listener,
        LocalText topic,
        boolean expulsion,
        RecipientKind kind,
        String recipient,
        DeliveryChannel channel,
        DeliveryState state,
        LocalDate sentOn,
        LocalDate deliveredOn,
        LocalDate dueOn,
        Integer daysLeft,
        boolean ready) {}
