package kz.bilik.planning.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import kz.bilik.planning.PlanPaper;
import kz.bilik.settings.PlanDeadlines;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.time.ClockProducer;

/**
 * Whether a paper of the campaign is in time.
 *
 * <p>Paragraphs 10(2), 11, 12: requests by 1 June, district plans by 1 July, region plans by 1 September. The day ends at midnight of
 * Almaty; whether the named day itself is in time is a reading. G-4: lateness is flagged with a reason and never hinders.
 */
@Paragraph({"10(2)", "11", "12", "G-4"})
public final class DeadlinePolicy {

    public Ruling decide(DeadlineFacts facts) {
        var reasonGiven = facts.lateReason() != null && !facts.lateReason().isBlank();
        if (!isLate(facts) || reasonGiven) {
            return Ruling.allowed();
        }
        return Ruling.refused(
                switch (facts.paper()) {
                    case REQUEST -> DeadlineRefusal.REQUEST_LATE_WITHOUT_REASON;
                    case DISTRICT_PLAN -> DeadlineRefusal.DISTRICT_PLAN_LATE_WITHOUT_REASON;
                    case REGION_PLAN -> DeadlineRefusal.REGION_PLAN_LATE_WITHOUT_REASON;
                });
    }

    public boolean isLate(DeadlineFacts facts) {
        var day = LocalDate.ofInstant(facts.at(), ClockProducer.ZONE);
        return day.isAfter(lastDay(facts.paper(), facts.year(), facts.deadlines()));
    }

    public LocalDate lastDay(PlanPaper paper, int year, PlanDeadlines deadlines) {
        return deadlines.lastDay(named(paper, deadlines), year);
    }

    private static MonthDay named(PlanPaper paper, PlanDeadlines deadlines) {
        return switch (paper) {
            case REQUEST -> deadlines.request();
            case DISTRICT_PLAN -> deadlines.district();
            case REGION_PLAN -> deadlines.region();
        };
    }
}
