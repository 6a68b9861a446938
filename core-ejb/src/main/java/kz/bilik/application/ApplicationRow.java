package kz.bilik.application;

import java.time.LocalDate;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.text.LocalText;

/**
 * An application in a list.
 *
 * @param programme title; null while none is chosen
 * @param warned whether name, birth date or sex do not agree with the number
 * @param mine whether the caller is the one who has to decide it
 */
public record ApplicationRow(
        ApplicationId id,
        PersonId person,
        String number,
        LocalDate registeredOn,
        String name,
        LocalText workplace,
        String position,
        PositionGroup group,
        String programmeCode,
        LocalText programme,
        String language,
        Integer studyYear,
        Integer quarter,
        ApplicationState state,
        Addressee addressee,
        boolean warned,
        boolean mine,
        LocalDate lastCertificate) {}
