package kz.bilik.outcome;

import java.math.BigDecimal;
import kz.bilik.shared.regulation.Percent;

/**
 * One comparison of a decision, exact and as it is shown.
 *
 * @param paragraph that asks for it
 * @param formula for example {@code 60.5 × 100 ÷ 72 = 84.02 % ≥ 80 %}
 */
public record Arithmetic(String paragraph, String formula, boolean holds) {

    public static Arithmetic share(String paragraph, BigDecimal part, BigDecimal whole, BigDecimal minPercent) {
        var percent = Percent.of(part, whole);
        var holds = percent.isAtLeast(minPercent);
        return new Arithmetic(
                paragraph,
                "%s × 100 ÷ %s = %s %% %s %s %%"
                        .formatted(plain(part), plain(whole), percent.shown(), holds ? "≥" : "<", plain(minPercent)),
                holds);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
