package kz.bilik.expulsion;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.text.LocalText;

/**
 * A violation in the list.
 *
 * @param byItself whether the system recorded it
 * @param unsent recipients of its notice that were not reached yet
 */
public record ViolationRow(
        ViolationId id,
        EnrolmentId enrolment,
        String listener,
        LocalText topic,
        int stream,
        ViolationKind kind,
        LocalDate foundOn,
        String facts,
        ViolationState state,
        boolean byItself,
        ExpulsionCaseId caseId,
        long unsent) {}
