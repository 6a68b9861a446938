package kz.bilik.organisation;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/**
 * Somebody's work at a preschool.
 *
 * @param name as the employer states it
 * @param group null for a position that the Rules are not about
 * @param to null while it lasts
 * @param flags what does not agree with the number, until the institute's administrator has confirmed it
 */
public record EmploymentDetail(
        EmploymentId id,
        PersonId person,
        String iinMasked,
        OrganisationSummary organisation,
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        String position,
        PositionGroup group,
        LocalDate from,
        LocalDate to,
        QualificationCategory category,
        LocalDate categoryOn,
        LocalDate categoryUntil,
        Integer experience,
        String language,
        Set<IdentityFlag> flags,
        String identityNote) {

    public EmploymentDetail {
        flags = Set.copyOf(flags);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
