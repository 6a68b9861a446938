package kz.bilik.planning;

/**
 * Places that a plan has for a programme in a year.
 *
 * @param approved whether the plan is approved; otherwise it is still in work and the number may change
 */
public record PlannedPlaces(int places, boolean approved) {}
