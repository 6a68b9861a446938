package kz.bilik.attendance.policy;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;

/**
 * Hours to be marked as attended against the hours there were.
 *
 * @param attendedHours null when a mark was emptied
 */
public record MarkFacts(BigDecimal attendedHours, BigDecimal heldHours, Settings rules) {}
