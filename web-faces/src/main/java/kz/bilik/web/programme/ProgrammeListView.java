package kz.bilik.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.ProgrammeSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** The programmes in their latest version. */
@Named
@RequestScoped
public class ProgrammeListView extends ListView<ProgrammeSummary> {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Me me;

    public ProgrammeState[] getStates() {
        return ProgrammeState.values();
    }

    public boolean isDrafter() {
        return me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN);
    }

    @Override
    protected Page<ProgrammeSummary> load(PageRequest request) {
        return programmes.list(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("title", "state");
    }

    @Override
    protected String naturalSort() {
        return "code";
    }
}
