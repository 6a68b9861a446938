package kz.bilik.organisation;

import java.time.LocalDate;

/**
 * Who was appointed to sign, for which days, by which order.
 *
 * @param orderNo null for a director
 * @param to inclusive; null without a term
 * @param withAccount whether the person signs in the system
 */
public record AppointmentRow(
        SignatoryRole role,
        String name,
        String orderNo,
        LocalDate orderDate,
        LocalDate from,
        LocalDate to,
        boolean withAccount) {}
