package kz.bilik.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.ModuleDetail;

/**
 * The assessment of a course with its result sheet.
 *
 * @param heldOn null while it is not planned
 * @param state null while it is not planned
 * @param assessor the assessing organisation of an external assessment, otherwise null
 */
public record AssessmentDetail(
        AssessmentKind kind,
        AssessmentState state,
        LocalDate heldOn,
        String assessor,
        String confirmedBy,
        List<CommissionMember> commission,
        BigDecimal maxScore,
        List<ModuleDetail> modules,
        List<AssessmentRow> rows) {

    public AssessmentDetail {
        commission = List.copyOf(commission);
        modules = List.copyOf(modules);
        rows = List.copyOf(rows);
    }
}
