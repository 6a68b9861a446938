package kz.bilik.planning;

/** People who have their place in a line of a plan, kept by a feature that knows them; their line is not taken away. */
public interface PlacedPeople {

    long in(PlanLineId line);
}
