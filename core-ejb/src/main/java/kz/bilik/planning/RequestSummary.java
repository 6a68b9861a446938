package kz.bilik.planning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request of the institute and how far it has come; what has not happened yet is null.
 *
 * @param organisationId the district department or the authorised body; null for a region
 */
public record RequestSummary(
        PlanRequestId id,
        CycleId cycleId,
        RequestRecipient recipient,
        String regionKato,
        Long organisationId,
        RequestState state,
        Instant sentAt,
        boolean late,
        String lateReason,
        LocalDate replyBy,
        Instant readAt,
        Instant answeredAt,
        String answer) {}
