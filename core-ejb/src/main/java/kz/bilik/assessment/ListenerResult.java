package kz.bilik.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;

/**
 * Everything the end of a course is decided on, for one listener.
 *
 * @param attendedHours credited and attended hours; null when nothing was marked
 * @param courseHours all timetabled hours
 * @param agreementSignedOn null without an agreement in force
 * @param score null when absent or not yet entered
 * @param resultEntered whether the protocol has a line for the listener, be it "absent"
 * @param grades one per module in the order of the programme, null where there is none yet
 */
public record ListenerResult(
        EnrolmentId enrolmentId,
        EnrolmentState state,
        BigDecimal attendedHours,
        BigDecimal courseHours,
        LocalDate agreementSignedOn,
        LocalDate firstSession,
        LocalDate courseEnd,
        BigDecimal score,
        boolean resultEntered,
        BigDecimal maxScore,
        List<BigDecimal> grades) {

    public ListenerResult {
        grades = Collections.unmodifiableList(new ArrayList<>(grades));
    }
}
