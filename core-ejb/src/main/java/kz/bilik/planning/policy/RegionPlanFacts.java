package kz.bilik.planning.policy;

/**
 * The plan of a region as it stands.
 *
 * @param unexplainedDifferences programmes whose stated places are not the sum of the lines, without a reason
 * @param missingDistricts districts whose plan is not accepted
 */
public record RegionPlanFacts(
        int cycleYear,
        int financialYear,
        boolean editable,
        long places,
        long incompleteLines,
        long unexplainedDifferences,
        long missingDistricts,
        String missingReason,
        String remarks) {}
