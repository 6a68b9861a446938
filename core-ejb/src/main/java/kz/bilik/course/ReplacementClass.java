package kz.bilik.course;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.bilik.staffing.StaffMemberId;

/**
 * The class that is held in the place of a cancelled one: the same module, kind and hours on another day.
 *
 * @param start null where the hour is not known
 * @param trainer null for a guest, and where nobody is named
 * @param guest name of an invited person; null for a trainer
 * @param reason why a trainer or a room is claimed twice; needed only when one is
 */
public record ReplacementClass(
        LocalDate heldOn,
        LocalTime start,
        PlaceKind placeKind,
        String place,
        StaffMemberId trainer,
        String guest,
        String reason) {}
