package kz.bilik.accreditation;

import java.time.LocalDate;

/**
 * A package in a list.
 *
 * @param registrationNo null until the authorised body has registered it
 * @param dueOn whose term runs: forwarding or review; null when none does
 * @param late working days by which that term is over; 0 when it is not
 */
public record PackageRow(
        PackageId id,
        PackageState state,
        String registrationNo,
        LocalDate submittedOn,
        LocalDate receivedOn,
        LocalDate forwardedOn,
        LocalDate decidedOn,
        LocalDate dueOn,
        int late) {}
