package kz.bilik.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.planning.OpenRequests;
import kz.bilik.planning.PlacedPeople;
import kz.bilik.planning.PlanLineId;

/** Tells the plans which applications of heads wait for their department, and whose place is in a line. */
@ApplicationScoped
public class ApplicationRequests implements OpenRequests, PlacedPeople {

    @Inject
    private ApplicationStore store;

    @Override
    public long undecided(String regionKato, String districtKato, int financialYear) {
        return store.undecided(regionKato, districtKato, financialYear);
    }

    @Override
    public long in(PlanLineId line) {
        return store.inLine(line);
    }
}
