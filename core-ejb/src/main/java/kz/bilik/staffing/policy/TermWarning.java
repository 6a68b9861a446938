package kz.bilik.staffing.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.bilik.shared.regulation.Paragraph;

/** How long before the end of a lease or an act of paragraph 3(3) people are warned: 60, 30 and 7 days, and once it is over. */
@Paragraph("3(3)")
public final class TermWarning {

    /** Stands for a term that is over. */
    public static final int OVER = -1;

    private static final int[] DAYS_BEFORE = {7, 30, 60};

    /** @return which of the warnings is due on that day; empty while more than 60 days are left */
    public OptionalInt due(LocalDate lastDay, LocalDate day) {
        var left = ChronoUnit.DAYS.between(day, lastDay);
        return left < 0
                ? OptionalInt.of(OVER)
                : IntStream.of(DAYS_BEFORE).filter(days -> left <= days).findFirst();
    }
}
