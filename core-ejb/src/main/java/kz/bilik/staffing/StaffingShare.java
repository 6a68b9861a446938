package kz.bilik.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import kz.bilik.settings.StaffingBase;
import kz.bilik.shared.regulation.Percent;

/**
 * The qualified persons of a base as an exact fraction (R-3.4 … ).
 *
 * @param threshold percent of paragraph 3(1)
 */
public record StaffingShare(StaffingBase base, int qualified, int size, BigDecimal threshold) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean passes() {
        return size > 0 && Percent.of(qualified, size).isAtLeast(threshold);
    }

    /** Truncated to two decimals; with the literal base more than 100 are possible. Empty without anybody. */
    public String percent() {
        return size == 0 ? "" : Percent.of(qualified, size).shown();
    }

    /**
     * How many qualified persons are to be hired: the smallest k with (q + k)·100 ≥ t·(b + k), because whoever is hired enlarges the base too.
     *
     * @return empty when no hiring helps (a threshold of 100 % with somebody who is not qualified)
     */
    public OptionalInt missing() {
        if (passes()) {
            return OptionalInt.of(0);
        }
        if (size == 0) {
            return OptionalInt.of(1);
        }
        var gainOfOne = HUNDRED.subtract(threshold);
        if (gainOfOne.signum() <= 0) {
            return OptionalInt.empty();
        }
        var lack =
                threshold.multiply(BigDecimal.valueOf(size)).subtract(HUNDRED.multiply(BigDecimal.valueOf(qualified)));
        return OptionalInt.of(lack.divide(gainOfOne, 0, RoundingMode.CEILING).intValueExact());
    }

    /** The comparison as it was made: {@code 2 × 100 = 200 ≥ 40 × 5 = 200}. */
    public String arithmetic() {
        var left = HUNDRED.multiply(BigDecimal.valueOf(qualified));
        var right = threshold.multiply(BigDecimal.valueOf(size));
        return "%d × 100 = %s %s %s × %d = %s"
                .formatted(
                        qualified,
                        left.toPlainString(),
                        left.compareTo(right) >= 0 ? "≥" : "<",
                        threshold.stripTrailingZeros().toPlainString(),
                        size,
                        right.stripTrailingZeros().toPlainString());
    }
}
