package kz.bilik.planning;

/**
 * How far the caller sees into a campaign; null = that limit lets nothing through.
 *
 * @param whole all regions
 * @param names whether named persons are shown; the authorised body sees numbers only
 * @param district the department that the caller works for
 * @param preschool the preschool that the caller heads
 */
public record PlanReach(boolean whole, boolean names, String regionKato, Long district, Long preschool) {

    public boolean reachesRegion(String kato) {
        return whole || kato != null && kato.equals(regionKato);
    }

    public boolean reachesDistrict(String kato, long organisationId) {
        return reachesRegion(kato) || district != null && district == organisationId;
    }
}
