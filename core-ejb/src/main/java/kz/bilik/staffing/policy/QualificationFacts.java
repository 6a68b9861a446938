package kz.bilik.staffing.policy;

import java.time.LocalDate;
import kz.bilik.staffing.GroundValue;

/**
 * A ground of a person on the day of a check.
 *
 * @param copyKept whether the diploma, certificate or work record was uploaded
 * @param documentDate of that paper; null for work in production without one
 * @param validTo last day of a category; null when none is recorded
 * @param experienceFrom first day of the work in production; null for others
 * @param serviceContract whether a service contract holds on that day
 * @param minYears of work in production
 */
public record QualificationFacts(
        GroundValue value,
        boolean copyKept,
        LocalDate documentDate,
        LocalDate validTo,
        LocalDate experienceFrom,
        boolean serviceContract,
        LocalDate day,
        int minYears) {}
