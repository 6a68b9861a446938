package kz.bilik.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.settings.Settings;

/**
 * How a listener stands against the minimum of paragraph 23(3) while the course goes on.
 *
 * @param mayStillMissHours academic hours that can be missed before the minimum is lost
 * @param endangered 15 % of all hours are already missed
 * @param reachable whether the minimum can be reached at all
 * @param unreachableOn day of the class with which it was lost; while it is reachable, the day on which it will be lost when nothing more is attended, null
 *     when it never will
 */
public record AttendanceForecast(
        BigDecimal mayStillMissHours, boolean endangered, boolean reachable, LocalDate unreachableOn) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WARNING_PERCENT = BigDecimal.valueOf(15);

    /**
     * One class of the course.
     *
     * @param attended null without a mark
     */
    public record ClassMark(LocalDate day, BigDecimal hours, BigDecimal attended) {}

    /**
     * What is not credited, attended or still to be marked is missed.
     *
     * @param creditedHours of another stream
     * @param classes in the order of their days
     * @param courseHours all hours of the course; classes that are yet to be set in the place of cancelled ones stand open
     */
    public static AttendanceForecast of(
            BigDecimal creditedHours, List<ClassMark> classes, BigDecimal courseHours, Settings rules) {
        var needed = courseHours.multiply(rules.attendanceMinPercent()).divide(HUNDRED);
        var marked = BigDecimal.ZERO;
        var attended = creditedHours;
        for (var one : classes) {
            if (one.attended() != null) {
                marked = marked.add(one.hours());
                attended = attended.add(one.attended());
            }
        }
        var best = attended.add(courseHours.subtract(marked));
        var left = best.subtract(needed);
        var missed = courseHours.subtract(best).max(BigDecimal.ZERO);
        return new AttendanceForecast(
                left.max(BigDecimal.ZERO).stripTrailingZeros(),
                missed.multiply(HUNDRED).compareTo(WARNING_PERCENT.multiply(courseHours)) >= 0,
                left.signum() >= 0,
                left.signum() >= 0
                        ? firstDay(best, classes, needed, false)
                        : firstDay(creditedHours.add(courseHours), classes, needed, true));
    }

    /** The day of the class after which what can be reached at best falls below what is needed. */
    private static LocalDate firstDay(BigDecimal from, List<ClassMark> classes, BigDecimal needed, boolean marked) {
        var best = from;
        for (var one : classes) {
            if (marked == (one.attended() != null)) {
                best = best.subtract(marked ? one.hours().subtract(one.attended()) : one.hours());
                if (best.compareTo(needed) < 0) {
                    return one.day();
                }
            }
        }
        return null;
    }
}
