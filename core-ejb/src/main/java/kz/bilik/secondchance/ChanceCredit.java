package kz.bilik.secondchance;

import java.math.BigDecimal;
import kz.bilik.shared.text.LocalText;

/**
 * Hours of one module that a listener brings along.
 *
 * @param module null for hours of a register that was not kept by modules
 * @param of hours of the module; null without one
 */
public record ChanceCredit(LocalText module, Integer of, BigDecimal hours) {}
