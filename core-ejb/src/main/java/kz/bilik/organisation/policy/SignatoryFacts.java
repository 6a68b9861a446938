package kz.bilik.organisation.policy;

import java.time.LocalDate;
import kz.bilik.organisation.SignatoryRole;

/**
 * An appointment and the day on which it would be used.
 *
 * @param orderNo null when no order is recorded
 * @param orderDate null when no order is recorded
 * @param validTo inclusive; null = open
 * @param directorAbsent whether the director's absence is recorded for the signing day
 */
public record SignatoryFacts(
        SignatoryRole role,
        String orderNo,
        LocalDate orderDate,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate signingDate,
        boolean directorAbsent) {

    boolean coversSigningDate() {
        return !signingDate.isBefore(validFrom) && (validTo == null || !signingDate.isAfter(validTo));
    }

    boolean isActing() {
        return role == SignatoryRole.ACTING_DIRECTOR;
    }

    boolean hasOrder() {
        return orderNo != null && orderDate != null && validTo != null;
    }
}
