package kz.bilik.referral.policy;

import kz.bilik.course.CourseState;

/**
 * A person who is to stand in the list of a region.
 *
 * @param budget whether a budget pays; only then the region lists
 * @param quota places of the region; 0 when it has none
 * @param listed persons in the list already
 * @param alreadyListed whether the person is one of them
 * @param namedInPlan whether a line of the approved plan names the person
 * @param unnamedPlaces approved places of the programme that name nobody
 * @param unnamedTaken those of them that persons in lists of the region take up already
 * @param applied whether an application for the programme was accepted
 * @param replacementReason why the person stands in for somebody; null or blank without one
 */
public record ListLineFacts(
        CourseState course,
        boolean budget,
        int quota,
        int listed,
        boolean alreadyListed,
        boolean namedInPlan,
        int unnamedPlaces,
        int unnamedTaken,
        boolean applied,
        String replacementReason) {

    /** Whether the approved plan covers the person: by name, or by a place that names nobody and an accepted application. */
    public boolean covered() {
        return namedInPlan || applied && unnamedTaken < unnamedPlaces;
    }
}
