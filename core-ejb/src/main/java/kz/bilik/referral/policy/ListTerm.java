package kz.bilik.referral.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.bilik.referral.ReferralNotice;
import kz.bilik.shared.regulation.Paragraph;

/**
 * When the list of a region is due.
 *
 * <p>Paragraph 13: two months before the course starts. A day that the month does not have is its last one (G-3), so a start on 30 April
 * makes it due on 28 February.
 *
 * @param start first day of the course
 * @param leadMonths months before it
 */
@Paragraph("13")
public record ListTerm(LocalDate start, int leadMonths) {

    private static final int EARLY_MONTHS = 3;
    private static final int SECOND_DAYS = 75;
    private static final int LAST_DAYS = 65;

    /** The last day in time. */
    public LocalDate lastDay() {
        return start.minusMonths(leadMonths);
    }

    public boolean isLate(LocalDate approvedOn) {
        return approvedOn.isAfter(lastDay());
    }

    /** Calendar days; negative when the term is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay());
    }

    /** Whether a course planned today leaves the regions their two months. */
    public boolean canStillBeMet(LocalDate today) {
        return !lastDay().isBefore(today);
    }

    /** The reminder that is due, the most urgent one: three months, 75 and 65 days before the course; none once it has started. */
    public Optional<ReferralNotice> reminder(LocalDate today) {
        if (!today.isBefore(start)) {
            return Optional.empty();
        }
        if (!today.isBefore(start.minusDays(LAST_DAYS))) {
            return Optional.of(ReferralNotice.LIST_DUE_65_DAYS);
        }
        if (!today.isBefore(start.minusDays(SECOND_DAYS))) {
            return Optional.of(ReferralNotice.LIST_DUE_75_DAYS);
        }
        return today.isBefore(start.minusMonths(EARLY_MONTHS))
                ? Optional.empty()
                : Optional.of(ReferralNotice.LIST_DUE_IN_THREE_MONTHS);
    }
}
