package kz.bilik.admission.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseState;

/**
 * An order that admits listeners, as it is to be drafted or signed.
 *
 * @param orderDate null without one
 * @param today day of the act
 * @param totalHours academic hours of the whole timetable; 0 while there is none
 * @param missedHours academic hours of the classes before the day on which the listeners come
 * @param minPercent share of all hours that must be attended
 * @param lateReason null or blank without one
 * @param listeners how many it admits
 */
public record OrderFacts(
        CourseState course,
        LocalDate orderDate,
        LocalDate today,
        LocalDate courseStart,
        BigDecimal totalHours,
        BigDecimal missedHours,
        BigDecimal minPercent,
        String lateReason,
        String leaderName,
        String leaderPost,
        int listeners,
        boolean signedByDrafter) {

    /** The listeners come on the later of the two days, so that no order is dated back. */
    public LocalDate effectiveOn() {
        return orderDate.isAfter(today) ? orderDate : today;
    }

    public boolean isLate() {
        return effectiveOn().isAfter(courseStart);
    }
}
