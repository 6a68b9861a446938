package kz.bilik.shared.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a whole, kept as the exact fraction (G-1): it is compared by multiplication, never after rounding, and shown truncated, so that a
 * failing 39.996 % is never read as 40.00 %.
 */
public record Percent(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;

    public Percent {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("share of " + whole);
        }
        if (part.signum() < 0) {
            throw new IllegalArgumentException("negative part " + part);
        }
    }

    public static Percent of(BigDecimal part, BigDecimal whole) {
        return new Percent(part, whole);
    }

    public static Percent of(long part, long whole) {
        return new Percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public boolean isAtLeast(BigDecimal minPercent) {
        return part.multiply(HUNDRED).compareTo(minPercent.multiply(whole)) >= 0;
    }

    public boolean isBelow(BigDecimal minPercent) {
        return !isAtLeast(minPercent);
    }

    /** Two decimals, truncated, with a point: {@code 84.02}. */
    public String shown() {
        return part.multiply(HUNDRED)
                .divide(whole, SHOWN_DECIMALS, RoundingMode.DOWN)
                .toPlainString();
    }
}
