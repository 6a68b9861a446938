package kz.bilik.organisation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.organisation.RecordAbsence;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an absence of the director is recorded: paragraph 29 lets another sign only in that absence, so its days stand by an order, once each, and days
 * that have passed, on which somebody may have signed, are never taken back.
 */
@Paragraph("29")
public final class AbsencePolicy {

    /** @param recorded whether all of the days are recorded already */
    public Ruling decide(RecordAbsence absence, boolean recorded) {
        var grounds = new ArrayList<Ground>();
        if (absence.from() == null || absence.to() == null || absence.to().isBefore(absence.from())) {
            grounds.add(AbsenceRefusal.ABSENCE_DAYS_WRONG);
        }
        if (isBlank(absence.orderNo()) || absence.orderDate() == null) {
            grounds.add(AbsenceRefusal.ABSENCE_ORDER_MISSING);
        }
        if (isBlank(absence.reason())) {
            grounds.add(AbsenceRefusal.ABSENCE_REASON_MISSING);
        }
        if (recorded) {
            grounds.add(AbsenceRefusal.ABSENCE_RECORDED_ALREADY);
        }
        return new Ruling(grounds);
    }

    /** Whether the director is back on the day after {@code lastDay} of an absence. */
    public Ruling decideReturn(LocalDate from, LocalDate to, LocalDate lastDay, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        if (lastDay == null || lastDay.isBefore(from) || !lastDay.isBefore(to)) {
            grounds.add(AbsenceRefusal.RETURN_OUTSIDE_ABSENCE);
        }
        if (lastDay != null && lastDay.isBefore(today.minusDays(1))) {
            grounds.add(AbsenceRefusal.RETURN_BEFORE_TODAY);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
