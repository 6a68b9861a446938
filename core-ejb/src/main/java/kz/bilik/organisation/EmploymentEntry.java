package kz.bilik.organisation;

import java.time.LocalDate;
import kz.bilik.shared.text.Sex;

/**
 * Somebody's work at a preschool as its head enters it, from the identity document and the personal file.
 *
 * @param iin as typed
 * @param group null for a position that the Rules are not about (paragraph 1)
 * @param categoryOn day on which the category was given; null without one
 * @param experience full years of work in all; null when not known
 * @param language in which the person works, {@code kk}, {@code ru} or {@code en}; null when not known
 * @param identityNote why name, birth date or sex differ from what the number says; null when they agree
 */
public record EmploymentEntry(
        String iin,
        String surname,
        String name,
        String patronymic,
        LocalDate birthDate,
        Sex sex,
        String position,
        PositionGroup group,
        LocalDate from,
        QualificationCategory category,
        LocalDate categoryOn,
        LocalDate categoryUntil,
        Integer experience,
        String language,
        String identityNote) {}
