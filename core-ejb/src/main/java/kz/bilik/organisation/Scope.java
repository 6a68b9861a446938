package kz.bilik.organisation;

/**
 * Which rows the caller may see: all of the institute, or every row that at least one of the given limits lets through. Null = that limit lets nothing
 * through; a scope without any limit sees nothing.
 *
 * @param regionKato rows of this oblast or city
 * @param organisationId rows of the employees of this organisation
 * @param personId rows about this person
 * @param trainerUserId rows of the courses that this user teaches
 * @param districtKato rows of organisations whose code begins with these four digits
 * @param authorisedBody rows that were put before the authorised body: packages, plans, republican lines
 * @param workingGroupUserId packages forwarded to the working groups that this user belongs to
 * @param commissionUserId rows of the courses whose assessment names this user in its commission
 */
public record Scope(
        boolean wholeInstitute,
        String regionKato,
        Long organisationId,
        Long personId,
        Long trainerUserId,
        String districtKato,
        boolean authorisedBody,
        Long workingGroupUserId,
        Long commissionUserId) {

    public static Scope whole() {
        return nothing().withWholeInstitute();
    }

    public static Scope nothing() {
        return new Scope(false, null, null, null, null, null, false, null, null);
    }

    Scope withWholeInstitute() {
        return new Scope(
                true,
                regionKato,
                organisationId,
                personId,
                trainerUserId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withRegion(String kato) {
        return new Scope(
                wholeInstitute,
                kato,
                organisationId,
                personId,
                trainerUserId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withOrganisation(long id) {
        return new Scope(
                wholeInstitute,
                regionKato,
                id,
                personId,
                trainerUserId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withPerson(long id) {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                id,
                trainerUserId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withTrainer(long userId) {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                personId,
                userId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withDistrict(String digits) {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                personId,
                trainerUserId,
                digits,
                authorisedBody,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withAuthorisedBody() {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                personId,
                trainerUserId,
                districtKato,
                true,
                workingGroupUserId,
                commissionUserId);
    }

    Scope withWorkingGroupOf(long userId) {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                personId,
                trainerUserId,
                districtKato,
                authorisedBody,
                userId,
                commissionUserId);
    }

    Scope withCommissionOf(long userId) {
        return new Scope(
                wholeInstitute,
                regionKato,
                organisationId,
                personId,
                trainerUserId,
                districtKato,
                authorisedBody,
                workingGroupUserId,
                userId);
    }
}
