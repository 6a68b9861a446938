package kz.bilik.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** How many people have their places in a line, over all features that give places. */
@ApplicationScoped
public class LinePlaces {

    @Inject
    @Any
    private Instance<PlacedPeople> people;

    public long taken(PlanLineId line) {
        return people.stream().mapToLong(known -> known.in(line)).sum();
    }
}
