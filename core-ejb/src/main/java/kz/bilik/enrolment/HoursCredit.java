package kz.bilik.enrolment;

import java.math.BigDecimal;
import kz.bilik.programme.ModuleId;

/**
 * Academic hours of one module that count without being in the register.
 *
 * @param module null where the register was not kept by modules
 */
public record HoursCredit(ModuleId module, BigDecimal hours) {}
