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
 */
public record Scope(
        boolean wholeInstitute,
        String regionKato,
        Long organisationId,
        Long personId,
        Long trainerUserId,
        String districtKato) {

    public static Scope whole() {
        return new Scope(true, null, null, null, null, null);
    }

    public static Scope nothing() {
        return new Scope(false, null, null, null, null, null);
    }

    Scope withWholeInstitute() {
        return new Scope(true, regionKato, organisationId, personId, trainerUserId, districtKato);
    }

    Scope withRegion(String kato) {
        return new Scope(wholeInstitute, kato, organisationId, personId, trainerUserId, districtKato);
    }

    Scope withOrganisation(long id) {
        return new Scope(wholeInstitute, regionKato, id, personId, trainerUserId, districtKato);
    }

    Scope withPerson(long id) {
        return new Scope(wholeInstitute, regionKato, organisationId, id, trainerUserId, districtKato);
    }

    Scope withTrainer(long userId) {
        return new Scope(wholeInstitute, regionKato, organisationId, personId, userId, districtKato);
    }

    Scope withDistrict(String digits) {
        return new Scope(wholeInstitute, regionKato, organisationId, personId, trainerUserId, digits);
    }
}
