package kz.bilik.web.secondchance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceRow;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.SecondChanceService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** Requests of listeners, those that wait longest first. */
@Named
@RequestScoped
public class ChanceListView extends ListView<ChanceRow> {

    @Inject
    private SecondChanceService chances;

    @Inject
    private Me me;

    public boolean isListener() {
        return me.is(Roles.LISTENER);
    }

    public ChanceKind[] getKinds() {
        return ChanceKind.values();
    }

    public ChanceState[] getStates() {
        return ChanceState.values();
    }

    @Override
    protected Page<ChanceRow> load(PageRequest request) {
        return chances.requests(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("listener", "topic", "kind", "state");
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
