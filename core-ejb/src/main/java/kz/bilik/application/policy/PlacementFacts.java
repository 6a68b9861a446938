package kz.bilik.application.policy;

import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;

/**
 * An applicant and a line of the plan.
 *
 * @param line what the line asks for
 * @param taken how many of its places are given, without the applicant's own
 */
public record PlacementFacts(
        PersonId person, String programmeCode, int studyYear, PositionGroup group, Line line, long taken) {

    /** @param person whom the line names; null for a number of people */
    public record Line(String programmeCode, int financialYear, PositionGroup group, int headcount, PersonId person) {}
}
