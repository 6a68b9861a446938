package kz.bilik.attendance;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.attendance.AttendanceForecast.ClassMark;
import kz.bilik.shared.regulation.Percent;

/**
 * Classes attended of all classes: the other reading of the 80 % of paragraph 23(3), shown beside the hours that decide. A class counts when at least
 * half of its hours were attended.
 */
public record LessonCount(int attended, int all) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static LessonCount of(List<ClassMark> classes) {
        var attended = classes.stream()
                .filter(one -> one.attended() != null
                        && one.attended().signum() > 0
                        && one.attended().multiply(TWO).compareTo(one.hours()) >= 0)
                .count();
        return new LessonCount((int) attended, classes.size());
    }

    /** Truncated, as {@code 83.33}. */
    public String percent() {
        return all == 0 ? "0.00" : Percent.of(attended, all).shown();
    }
}
