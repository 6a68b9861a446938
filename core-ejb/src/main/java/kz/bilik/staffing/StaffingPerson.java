package kz.bilik.staffing;

import java.util.List;
import kz.bilik.organisation.PersonId;

/**
 * A person of the base on the day of a check, counted once.
 *
 * @param onStaff whether one of the memberships is on the staff
 * @param grounds those that count; none when the person does not qualify
 */
public record StaffingPerson(
        PersonId person, String name, boolean onStaff, boolean trainer, List<CountedGround> grounds) {

    public StaffingPerson {
        grounds = List.copyOf(grounds);
    }

    public boolean qualified() {
        return !grounds.isEmpty();
    }

    /** A ground that counts, and the document that proves it. */
    public record CountedGround(GroundValue value, String documentNo) {}
}
