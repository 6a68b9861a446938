package kz.bilik.expulsion;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice (DOC-09) and what became of it.
 *
 * @param number null until it is issued
 * @param dueOn last day of informing; null without one
 * @param ready whether the paper is there to be opened
 */
public record LetterDetail(
        LetterId id, String number, LocalDate issuedOn, LocalDate dueOn, boolean ready, List<Recipient> recipients) {

    public LetterDetail {
        recipients = List.copyOf(recipients);
    }

    public boolean isIssued() {
        return number != null;
    }

    public record Recipient(
            long id,
            RecipientKind kind,
            String name,
            String email,
            DeliveryChannel channel,
            DeliveryState state,
            LocalDate sentOn,
            LocalDate deliveredOn,
            String note) {}
}
