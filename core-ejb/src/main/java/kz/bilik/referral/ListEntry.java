package kz.bilik.referral;

import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;

/**
 * A person whom the region lists without an application: named in its plan, or a replacement.
 *
 * @param iin as typed
 * @param patronymic null or blank without one
 * @param replacementReason null or blank when the approved plan names the person
 */
public record ListEntry(
        String iin,
        String surname,
        String name,
        String patronymic,
        String workplace,
        String district,
        String positionName,
        PositionGroup position,
        QualificationCategory category,
        Integer experience,
        String language,
        String phone,
        String replacementReason) {}
