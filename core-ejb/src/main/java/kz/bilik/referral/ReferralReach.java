package kz.bilik.referral;

/**
 * How far the caller sees into the sending of people to courses; null = that limit lets nothing through.
 *
 * @param whole the institute
 * @param regionKato of an administration
 * @param districtKato the four digits of a department
 * @param organisationId of a preschool
 * @param homeRegion the region that the caller's places come from: the own one, or that of the own organisation
 */
public record ReferralReach(
        boolean whole, String regionKato, String districtKato, Long organisationId, String homeRegion) {}
