package kz.bilik.planning.policy;

import kz.bilik.organisation.PositionGroup;

/** What people who have places in a line rely on. */
public record LineTerms(String programmeCode, PositionGroup group, int headcount) {

    /** Whether the places stay the same ones, however many there are. */
    public boolean sameAs(LineTerms other) {
        return other != null && programmeCode.equals(other.programmeCode()) && group == other.group();
    }
}
