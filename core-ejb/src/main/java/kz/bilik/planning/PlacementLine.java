package kz.bilik.planning;

import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.text.LocalText;

/**
 * A line of the caller's plan that people may be given places in.
 *
 * @param person whom it names; null for a number of people
 * @param taken how many of its places are given to people by name
 */
public record PlacementLine(
        PlanLineId id,
        String programmeCode,
        int financialYear,
        String workplace,
        PositionGroup group,
        int headcount,
        PersonId person,
        TeachingLanguage language,
        int quarter,
        LocalText plan,
        long taken) {}
