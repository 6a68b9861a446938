package kz.bilik.planning.policy;

/**
 * The plan of a district as it stands.
 *
 * @param open whether the requests of the campaign are out
 * @param undecidedNeeds what preschools and people asked for and nobody has answered
 * @param regionHandedIn whether the plan of the region is with the authorised body or approved
 */
public record DistrictPlanFacts(
        boolean open,
        boolean editable,
        long lines,
        long incompleteLines,
        long undecidedNeeds,
        String remarks,
        boolean regionHandedIn) {}
