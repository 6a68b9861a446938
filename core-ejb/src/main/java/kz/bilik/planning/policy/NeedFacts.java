package kz.bilik.planning.policy;

/**
 * What a preschool asks for, or how the district decides on it.
 *
 * @param number how many people; null when not a number
 */
public record NeedFacts(
        boolean open, boolean districtKnown, boolean programmeKnown, Integer number, boolean declined, String reason) {}
