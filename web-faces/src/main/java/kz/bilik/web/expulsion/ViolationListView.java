package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.ViolationKind;
import kz.bilik.expulsion.ViolationRow;
import kz.bilik.expulsion.ViolationService;
import kz.bilik.expulsion.ViolationState;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;

/** Violations, the latest first. */
@Named
@RequestScoped
public class ViolationListView extends ListView<ViolationRow> {

    @Inject
    private ViolationService violations;

    public ViolationState[] getStates() {
        return ViolationState.values();
    }

    public ViolationKind[] getKinds() {
        return ViolationKind.values();
    }

    @Override
    protected Page<ViolationRow> load(PageRequest request) {
        return violations.violations(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("listener", "kind", "state", "enrolment");
    }

    @Override
    protected String naturalSort() {
        return "foundOn";
    }

    @Override
    protected boolean naturalAscending() {
        return false;
    }
}
