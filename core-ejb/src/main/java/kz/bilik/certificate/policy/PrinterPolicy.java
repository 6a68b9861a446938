package kz.bilik.certificate.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a printer may be set like this: paragraph 26 prints on purchased blanks, so the text must fall where the blank leaves room for it. */
@Paragraph("26")
public final class PrinterPolicy {

    /** Millimetres; what a printer is off by more is a sheet laid in wrongly. */
    static final BigDecimal FARTHEST = BigDecimal.valueOf(15);

    private static final int FINEST = 2;

    public Ruling decide(String name, boolean taken, BigDecimal offsetX, BigDecimal offsetY) {
        var grounds = new ArrayList<Ground>();
        if (name == null || name.isBlank()) {
            grounds.add(PrinterRefusal.PRINTER_NAME_MISSING);
        }
        if (taken) {
            grounds.add(PrinterRefusal.PRINTER_NAME_TAKEN);
        }
        if (offsetX == null || offsetY == null) {
            grounds.add(PrinterRefusal.OFFSET_MISSING);
        }
        if (any(offsetX, offsetY, offset -> offset.abs().compareTo(FARTHEST) > 0)) {
            grounds.add(PrinterRefusal.OFFSET_OUT_OF_RANGE);
        }
        if (any(offsetX, offsetY, offset -> offset.stripTrailingZeros().scale() > FINEST)) {
            grounds.add(PrinterRefusal.OFFSET_TOO_FINE);
        }
        return new Ruling(grounds);
    }

    private static boolean any(BigDecimal offsetX, BigDecimal offsetY, Predicate<BigDecimal> isWrong) {
        return Stream.concat(Stream.ofNullable(offsetX), Stream.ofNullable(offsetY))
                .anyMatch(isWrong);
    }
}
