package kz.bilik.planning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.bilik.organisation.PersonId;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;

/**
 * Answers other features what the approved plans say. It is asked about regions and persons that the asking feature has already found
 * inside the caller's scope.
 */
@Stateless
@PermitAll
public class PlanningService {

    @Inject
    private PlanningStore store;

    @Inject
    private ProgrammeService programmes;

    /**
     * How the person stands in the approved plan of the region for the programme, whatever version of it. An amendment that is not
     * approved yet changes nothing.
     */
    public PlanStanding standing(PersonId person, ProgrammeId programme, String regionKato, int financialYear) {
        return store.standing(programmes.programme(programme).code(), regionKato, financialYear, person.value());
    }

    /**
     * Places for a programme: those that are approved for the region, or those that its forms ask for while nothing is approved.
     *
     * @param districtKato four digits of a district, whose own form then counts; null for the region
     */
    public PlannedPlaces places(String regionKato, String districtKato, String programmeCode, int financialYear) {
        var approved =
                districtKato == null ? store.approvedPlaces(regionKato, financialYear) : Map.<String, Integer>of();
        return approved.isEmpty()
                ? new PlannedPlaces(store.askedPlaces(financialYear, regionKato, districtKato, programmeCode), false)
                : new PlannedPlaces(approved.getOrDefault(programmeCode, 0), true);
    }

    /** Code of the programme → places that are approved for the region. */
    public Map<String, Integer> approvedPlaces(String regionKato, int financialYear) {
        return store.approvedPlaces(regionKato, financialYear);
    }

    /** What the approved plans of all regions ask for, as the annual schedule is made from it. */
    public List<PlanDemand> demand(int financialYear) {
        return store.demand(financialYear);
    }
}
