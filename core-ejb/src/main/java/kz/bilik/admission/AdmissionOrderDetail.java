package kz.bilik.admission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseDetail;
import kz.bilik.shared.regulation.Ground;

/**
 * An admission order with its listeners, and those who could still be put into it.
 *
 * @param places of the course; null without a limit
 * @param late whether the listeners would come after the start of the course
 * @param totalHours of the timetable
 * @param missedHours of the classes before the day on which the listeners come
 * @param against what keeps it from being signed; empty for one that is no draft
 * @param drafter name of the account that drafted it
 * @param own whether the caller drafted it and so cannot sign
 * @param lines in Kazakh order
 * @param others listed persons and candidates who are not in it; empty for one that is no draft
 */
public record AdmissionOrderDetail(
        AdmissionOrderId id,
        CourseDetail course,
        Integer places,
        AdmissionOrderState state,
        LocalDate date,
        String leaderName,
        String leaderPost,
        boolean late,
        String lateReason,
        BigDecimal totalHours,
        BigDecimal missedHours,
        String number,
        Instant signedAt,
        String signatoryName,
        String cancelReason,
        String drafter,
        boolean own,
        List<Ground> against,
        List<GuardRow> lines,
        List<GuardRow> others) {

    public AdmissionOrderDetail {
        against = List.copyOf(against);
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    public long getReady() {
        return others.stream().filter(GuardRow::isReady).count();
    }
}
