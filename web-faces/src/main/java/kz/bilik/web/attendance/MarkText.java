package kz.bilik.web.attendance;

import java.math.BigDecimal;

/** A mark as it stands in a cell: plain digits with a point, nothing where there is none. */
public final class MarkText {

    private MarkText() {}

    public static String of(BigDecimal hours) {
        if (hours == null) {
            return "";
        }
        var exact = hours.stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }

    /** @throws NumberFormatException when it is no number; a comma is as good as a point */
    static BigDecimal read(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : new BigDecimal(stripped.replace(',', '.'));
    }
}
