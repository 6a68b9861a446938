package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.bilik.programme.ModuleId;
import kz.bilik.shared.text.LocalText;
import kz.bilik.staffing.StaffMemberId;

/**
 * A class of the timetable with everything that people need to come to it.
 *
 * @param start null for a class whose hour is not known
 * @param end by the length of the academic hour in force when it was written
 * @param moduleTitle null without a module
 * @param trainer null for a guest or when it is not known
 * @param instructorName null when it is not known
 * @param conflicts with other classes at the same time
 * @param cancelled null for a class that is held
 * @param replaces number of the class in whose place it is held; null for one of the first timetable
 */
public record TimetableSession(
        SessionId id,
        int position,
        LocalDate heldOn,
        LocalTime start,
        LocalTime end,
        BigDecimal hours,
        ModuleId module,
        LocalText moduleTitle,
        SessionKind kind,
        PlaceKind placeKind,
        String place,
        InstructorKind instructorKind,
        StaffMemberId trainer,
        String instructorName,
        List<SessionConflict> conflicts,
        CancelledClass cancelled,
        Integer replaces) {

    public TimetableSession {
        conflicts = List.copyOf(conflicts);
    }
}
