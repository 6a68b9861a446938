package kz.bilik.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.Region;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.text.LocalText;

/** Serves the reference data of organisations that anyone may see. */
@Stateless
public class OrganisationService {

    @Inject
    private OrganisationStore store;

    @PermitAll
    public List<RegionSummary> regions() {
        return store.regions().stream().map(Region::summary).toList();
    }

    /** The name of the one organisation of a kind of which there is one: the institute, the authorised body. */
    @PermitAll
    public Optional<LocalText> nameOf(OrganisationType type) {
        return store.organisationOf(type).map(Organisation::name);
    }
}
