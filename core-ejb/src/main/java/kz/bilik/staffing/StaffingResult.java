package kz.bilik.staffing;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.settings.StaffingBase;
import kz.bilik.shared.regulation.Ruling;

/**
 * The share on a day: who counts, on what ground, and the same under each reading of the base.
 *
 * @param base the reading in force on that day
 * @param shares one for each reading
 * @param people everyone of the widest base, the qualified first, each part in alphabetical order
 */
public record StaffingResult(
        LocalDate day, StaffingBase base, List<StaffingShare> shares, List<StaffingPerson> people, Ruling ruling) {

    public StaffingResult {
        shares = List.copyOf(shares);
        people = List.copyOf(people);
    }

    /** The one that decides. */
    public StaffingShare share() {
        return shares.stream().filter(share -> share.base() == base).findFirst().orElseThrow();
    }

    public boolean passes() {
        return ruling.isAllowed();
    }

    public List<StaffingPerson> qualified() {
        return people.stream().filter(StaffingPerson::qualified).toList();
    }

    public List<StaffingPerson> others() {
        return people.stream().filter(person -> !person.qualified()).toList();
    }
}
