package kz.bilik.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.LocalText;

/**
 * An assessment with its list, its results and everything that happened to its protocol. What has not happened is null.
 *
 * @param withStream number of the next stream with which a reassessment is held
 * @param against what speaks against confirming the protocol now
 * @param appealUntil last day of the appeal; null while the calendar of a year of the term is empty
 */
public record ProtocolDetail(
        AssessmentId id,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        AssessmentKind kind,
        AssessmentState state,
        LocalDate heldOn,
        Integer withStream,
        String assessor,
        BigDecimal maxScore,
        List<ModuleDetail> modules,
        List<AssessmentRow> rows,
        List<CommissionMember> commission,
        String protocolNo,
        String confirmedBy,
        Instant confirmedAt,
        LocalDate appealUntil,
        String appealReason,
        String annulOrderNo,
        LocalDate annulOrderOn,
        String annulReason,
        boolean printed,
        List<Ground> against) {

    public ProtocolDetail {
        modules = List.copyOf(modules);
        rows = List.copyOf(rows);
        commission = List.copyOf(commission);
        against = List.copyOf(against);
    }
}
