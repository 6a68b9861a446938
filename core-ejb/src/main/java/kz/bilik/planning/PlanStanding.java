package kz.bilik.planning;

/**
 * How someone stands in the approved plan of a region.
 *
 * @param named whether a line of the programme names the person
 * @param places what was approved for the programme in all
 * @param unnamedPlaces those of them that name nobody
 */
public record PlanStanding(boolean named, int places, int unnamedPlaces) {

    /** Neither the person nor the programme is in the plan. */
    public boolean absent() {
        return !named && unnamedPlaces == 0;
    }
}
