package kz.bilik.referral;

import java.time.LocalDate;
import kz.bilik.application.ApplicationState;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;

/**
 * What the admission of one person to one course can rest on (paragraphs 9, 13, 15, 17). Whatever is missing is null.
 *
 * @param workplace of the list line, else of the application
 * @param applicationId of the active application for the programme and year
 * @param listLineId of the region's list, whatever its state
 * @param listState of that list
 * @param administration who wrote the letter, in Kazakh as printed
 * @param referralOrderId of an order that stands; the latest
 * @param ownHead whether that order sends a head from the own preschool
 * @param otherCourse another course whose days overlap and on which the person is
 */
public record AdmissionGround(
        PersonId person,
        String name,
        String iin,
        String workplace,
        Long organisationId,
        String regionKato,
        String district,
        String positionName,
        PositionGroup position,
        QualificationCategory category,
        Integer experience,
        String language,
        String phone,
        String email,
        Long applicationId,
        ApplicationState applicationState,
        Long listLineId,
        Long listId,
        RegionListState listState,
        boolean listLate,
        boolean replacement,
        String letterNo,
        LocalDate letterDate,
        String administration,
        Long referralOrderId,
        String referralNo,
        LocalDate referralDate,
        boolean ownHead,
        Long identityCopyId,
        Long otherCourse,
        byte[] sortKey) {

    public boolean isLettered() {
        return listState != null && listState.isLettered();
    }
}
