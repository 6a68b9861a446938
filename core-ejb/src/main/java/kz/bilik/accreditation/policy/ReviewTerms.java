package kz.bilik.accreditation.policy;

import java.time.LocalDate;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.settings.AccreditationRules;
import kz.bilik.settings.ReviewStart;
import kz.bilik.shared.regulation.Paragraph;

/**
 * The terms of paragraph 7 in working days: five for forwarding from the day of receipt, ten for the review from the day of forwarding (or of receipt, A-07).
 */
@Paragraph("7")
public final class ReviewTerms {

    public LocalDate forwardDue(LocalDate received, WorkingCalendar calendar, AccreditationRules rules) {
        return calendar.addWorkingDays(received, rules.forwardWorkingDays());
    }

    public LocalDate reviewDue(
            LocalDate received, LocalDate forwarded, WorkingCalendar calendar, AccreditationRules rules) {
        var start = rules.reviewStartsFrom() == ReviewStart.FORWARDED ? forwarded : received;
        return calendar.addWorkingDays(start, rules.reviewWorkingDays());
    }
}
