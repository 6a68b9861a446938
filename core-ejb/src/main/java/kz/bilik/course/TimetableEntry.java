package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bilik.programme.ModuleId;
import kz.bilik.staffing.StaffMemberId;

/**
 * A class as the timetable is written. What is not known yet is null; before the timetable is published all of it is.
 *
 * @param place room, link or enterprise
 * @param trainer for a class of a trainer
 * @param guest for a class of an invited person
 */
public record TimetableEntry(
        LocalDate heldOn,
        LocalTime start,
        BigDecimal hours,
        ModuleId module,
        SessionKind kind,
        PlaceKind placeKind,
        String place,
        InstructorKind instructor,
        StaffMemberId trainer,
        String guest) {

    public TimetableEntry {
        place = place == null || place.isBlank() ? null : place.strip();
        guest = instructor != InstructorKind.GUEST || guest == null || guest.isBlank() ? null : guest.strip();
        trainer = instructor == InstructorKind.GUEST ? null : trainer;
    }
}
