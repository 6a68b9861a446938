package kz.bilik.assessment;

import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.shared.text.LocalText;

/**
 * A reassessment in the list.
 *
 * @param withStream number of the next stream with which it is held; null for a day of its own
 * @param protocolNo null before the confirmation
 */
public record ReassessmentSummary(
        AssessmentId id,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        LocalDate heldOn,
        Integer withStream,
        AssessmentState state,
        long listeners,
        String protocolNo) {}
