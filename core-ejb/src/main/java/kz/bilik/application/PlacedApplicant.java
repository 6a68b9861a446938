package kz.bilik.application;

import java.time.LocalDate;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/**
 * Somebody who has a place in the plan of a region, for the features that make lists of them.
 *
 * @param districtKato four digits of the district's code
 */
public record PlacedApplicant(
        ApplicationId id,
        ApplicationState state,
        PersonId person,
        EmploymentId employment,
        String name,
        long organisationId,
        LocalText workplace,
        String districtKato,
        String position,
        PositionGroup group,
        QualificationCategory category,
        TeachingLanguage language,
        Integer quarter,
        Funding funding,
        String phone,
        Integer experienceTeaching,
        String number,
        LocalDate registeredOn) {}
