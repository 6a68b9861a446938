package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.settings.Settings;

/**
 * Hours that a listener says to have made up.
 *
 * @param missedHours of the module, or of the course where the register was not kept by modules, that are still missing
 */
public record MakeUpFacts(
        EnrolmentState state,
        BigDecimal missedHours,
        BigDecimal hours,
        LocalDate heldOn,
        LocalDate courseStart,
        LocalDate today,
        String basis,
        Settings rules) {}
