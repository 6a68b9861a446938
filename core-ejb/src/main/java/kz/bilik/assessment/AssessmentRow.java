package kz.bilik.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bilik.enrolment.EnrolmentId;

/**
 * One listener in the result sheet.
 *
 * @param absent the protocol says that the listener did not come
 * @param score null without one
 * @param grades one per module, null where there is none
 * @param admissionGrounds codes of what bars from the assessment
 */
public record AssessmentRow(
        EnrolmentId enrolmentId,
        int rowNo,
        String name,
        BigDecimal score,
        boolean absent,
        List<BigDecimal> grades,
        List<String> admissionGrounds) {

    public AssessmentRow {
        grades = Collections.unmodifiableList(new ArrayList<>(grades));
        admissionGrounds = List.copyOf(admissionGrounds);
    }
}
