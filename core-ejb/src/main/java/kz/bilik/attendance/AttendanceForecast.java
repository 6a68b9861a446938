package kz.bilik.attendance;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;

/**
 * How a listener stands against the minimum of paragraph 23(3) while the course goes on.
 *
 * @param mayStillMissHours academic hours that can be missed before the minimum is lost
 * @param endangered 15 % of all hours are already missed
 * @param reachable whether the minimum can be reached at all
 */
public record AttendanceForecast(BigDecimal mayStillMissHours, boolean endangered, boolean reachable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WARNING_PERCENT = BigDecimal.valueOf(15);

    /** @param missedHours hours of the classes already marked that were not attended */
    public static AttendanceForecast of(BigDecimal missedHours, BigDecimal courseHours, Settings rules) {
        var allowed = courseHours
                .multiply(HUNDRED.subtract(rules.attendanceMinPercent()))
                .divide(HUNDRED);
        var left = allowed.subtract(missedHours);
        var endangered = missedHours.multiply(HUNDRED).compareTo(WARNING_PERCENT.multiply(courseHours)) >= 0;
        return new AttendanceForecast(left.max(BigDecimal.ZERO).stripTrailingZeros(), endangered, left.signum() >= 0);
    }
}
