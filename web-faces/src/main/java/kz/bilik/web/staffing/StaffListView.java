package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffRow;
import kz.bilik.staffing.StaffService;
import kz.bilik.staffing.StaffStanding;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** Everybody on the staff or by contract, and whether they count today. */
@Named
@RequestScoped
public class StaffListView extends ListView<StaffRow> {

    @Inject
    private StaffService staff;

    @Inject
    private Me me;

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public StaffStanding[] getStandings() {
        return StaffStanding.values();
    }

    public boolean isUnstaffed() {
        return staff.staff(new PageRequest(0, 1, "", true, Map.of())).total() == 0;
    }

    @Override
    protected Page<StaffRow> load(PageRequest request) {
        return staff.staff(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("name", "kind", "standing");
    }

    @Override
    protected String naturalSort() {
        return "name";
    }
}
