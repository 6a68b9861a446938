package kz.bilik.secondchance.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.secondchance.ChanceStream;
import kz.bilik.settings.Settings;

/**
 * A listener who wants to be reassessed.
 *
 * @param withNextStream by paragraph 27(2)
 * @param next the next stream; null when none is known
 * @param day on which it would be held; null while nobody has named one
 * @param courseEnd last day of the course
 * @param reassessedOn days of the reassessments that use up the right: granted or held, not annulled
 */
public record ReassessmentFacts(
        EnrolmentState state,
        AttendanceFacts attendance,
        boolean withNextStream,
        ChanceStream next,
        LocalDate day,
        LocalDate courseEnd,
        LocalDate today,
        List<LocalDate> reassessedOn,
        Settings rules) {

    public ReassessmentFacts {
        reassessedOn = List.copyOf(reassessedOn);
    }
}
