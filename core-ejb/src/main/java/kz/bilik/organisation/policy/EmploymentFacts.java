package kz.bilik.organisation.policy;

import java.time.LocalDate;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/**
 * Somebody's work as it was entered, beside what is known.
 *
 * @param admitted whether the administrator has admitted this very number for a person
 * @param knownBirthDate what the number, or the admission, says; null when the number is none
 * @param knownSex likewise
 * @param knownName name under which the institute knows the number; null when it does not
 * @param employedHere whether the person works here already
 * @param today the day of the entry
 */
public record EmploymentFacts(
        EmploymentEntry entry,
        boolean admitted,
        LocalDate knownBirthDate,
        Sex knownSex,
        PersonName knownName,
        boolean employedHere,
        LocalDate today) {}
