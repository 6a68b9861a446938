package kz.bilik.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.organisation.model.Region;
import kz.bilik.organisation.store.OrganisationStore;

/** Serves the reference data of organisations that anyone may see. */
@Stateless
public class OrganisationService {

    @Inject
    private OrganisationStore store;

    @PermitAll
    public List<RegionSummary> regions() {
        return store.regions().stream().map(Region::summary).toList();
    }
}
