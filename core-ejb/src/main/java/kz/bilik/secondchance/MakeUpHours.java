package kz.bilik.secondchance;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.programme.ModuleId;

/**
 * Missed hours that a listener has made up.
 *
 * @param module null where the register was not kept by modules
 * @param basis where: the class of a later stream, or a consultation
 */
public record MakeUpHours(ModuleId module, BigDecimal hours, LocalDate heldOn, String basis) {}
