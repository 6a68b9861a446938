package kz.bilik.certificate;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A printer and by how much it must shift the text, because no two feed a sheet alike.
 *
 * @param offsetX millimetres to the right, negative to the left; measured on the calibration page
 * @param offsetY millimetres down, negative up
 */
public record PrinterSettings(
        PrinterId id, String name, BigDecimal offsetX, BigDecimal offsetY, String changedBy, Instant changedAt) {}
