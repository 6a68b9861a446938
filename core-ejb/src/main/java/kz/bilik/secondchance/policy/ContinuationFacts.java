package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.secondchance.ChanceStream;
import kz.bilik.settings.Settings;

/**
 * A listener who wants to go on in another stream.
 *
 * @param continued whether a place in another stream continues this one already
 * @param interruptedOn null unless interrupted
 * @param target null while no stream is named
 * @param equivalentReason why another programme is equivalent; null or blank without one
 * @param creditedHours that would be brought along
 */
public record ContinuationFacts(
        EnrolmentState state,
        boolean continued,
        String programmeCode,
        LocalDate courseStart,
        LocalDate interruptedOn,
        LocalDate today,
        ChanceStream target,
        String equivalentReason,
        BigDecimal creditedHours,
        Settings rules) {}
