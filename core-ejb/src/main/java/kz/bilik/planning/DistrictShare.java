package kz.bilik.planning;

/**
 * How many places of a programme a district asks for (section B of DOC-15).
 *
 * @param organisationId 0 for the lines of the region itself
 */
public record DistrictShare(
        long organisationId, String programmeCode, int places, int heads, int methodologists, int pedagogues) {}
