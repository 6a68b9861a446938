package kz.bilik.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.accreditation.PackageReading;
import kz.bilik.accreditation.PackageRow;
import kz.bilik.accreditation.PackageService;
import kz.bilik.accreditation.PackageState;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** The packages that are before the caller, the latest first. */
@Named
@RequestScoped
public class PackageListView extends ListView<PackageRow> {

    @Inject
    private PackageReading reading;

    @Inject
    private PackageService packages;

    @Inject
    private Me me;

    public boolean isDrafter() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String draft() {
        return "/accreditation/detail?faces-redirect=true&id="
                + packages.draft().value();
    }

    public PackageState[] getStates() {
        return PackageState.values();
    }

    @Override
    protected Page<PackageRow> load(PageRequest request) {
        return reading.packages(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("registrationNo", "state");
    }

    @Override
    protected String naturalSort() {
        return "id";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
