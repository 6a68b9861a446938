package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.BlankActService;
import kz.bilik.certificate.BlankActSummary;
import kz.bilik.certificate.WaitingBlanks;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** All acts on blanks, and those that are due. */
@Named
@RequestScoped
public class BlankActsView extends ListView<BlankActSummary> {

    private static final Set<String> WRITERS = Set.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR);

    @Inject
    private BlankActService acts;

    @Inject
    private Me me;

    private List<WaitingBlanks> waiting;

    /** Spoiled blanks for which an act is due. */
    public List<WaitingBlanks> getWaiting() {
        if (waiting == null) {
            waiting = acts.spoiltWithoutAct();
        }
        return waiting;
    }

    public boolean isWriter() {
        return me.getRoles().stream().anyMatch(WRITERS::contains);
    }

    public List<BlankActKind> getKinds() {
        return List.of(BlankActKind.SPOIL, BlankActKind.LOSS, BlankActKind.DESTRUCTION);
    }

    @Override
    protected Page<BlankActSummary> load(PageRequest request) {
        return acts.acts(request);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected String naturalSort() {
        return "number";
    }
}
