package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** All organisations, the districts of a region among them. */
@Named
@RequestScoped
public class OrganisationListView extends ListView<OrganisationSummary> {

    @Inject
    private OrganisationService organisations;

    @Inject
    private Me me;

    private List<RegionSummary> regions;

    public OrganisationType[] getTypes() {
        return OrganisationType.values();
    }

    public List<RegionSummary> getRegions() {
        if (regions == null) {
            regions = organisations.regions();
        }
        return regions;
    }

    public LocalText region(String kato) {
        return getRegions().stream()
                .filter(region -> region.kato().equals(kato))
                .map(RegionSummary::name)
                .findFirst()
                .orElse(null);
    }

    public boolean isKeeper() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.IT_STAFF);
    }

    @Override
    protected Page<OrganisationSummary> load(PageRequest request) {
        return organisations.organisations(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("name", "type", "region");
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
