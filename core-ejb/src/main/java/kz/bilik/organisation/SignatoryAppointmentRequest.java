package kz.bilik.organisation;

import java.time.LocalDate;

/**
 * An appointment to be recorded.
 *
 * @param userId null without an account
 * @param orderNo null for a director; the acting director's order
 * @param orderDate null for a director
 * @param validTo inclusive; null for a director without a term
 */
public record SignatoryAppointmentRequest(
        SignatoryRole role,
        String personName,
        Long userId,
        String orderNo,
        LocalDate orderDate,
        LocalDate validFrom,
        LocalDate validTo) {

    public static SignatoryAppointmentRequest director(String personName, Long userId, LocalDate validFrom) {
        return new SignatoryAppointmentRequest(SignatoryRole.DIRECTOR, personName, userId, null, null, validFrom, null);
    }

    public static SignatoryAppointmentRequest acting(
            String personName,
            Long userId,
            String orderNo,
            LocalDate orderDate,
            LocalDate validFrom,
            LocalDate validTo) {
        return new SignatoryAppointmentRequest(
                SignatoryRole.ACTING_DIRECTOR, personName, userId, orderNo, orderDate, validFrom, validTo);
    }
}
