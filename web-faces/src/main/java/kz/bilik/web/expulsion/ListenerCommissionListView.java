package kz.bilik.web.expulsion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.expulsion.CommissionService;
import kz.bilik.expulsion.CommissionSummary;
import kz.bilik.expulsion.CreateCommission;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The commissions that review the requests of listeners, and the form by which one is made. */
@Named
@RequestScoped
public class ListenerCommissionListView {

    @Inject
    private CommissionService commissions;

    @Inject
    private Basis basis;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    public List<CommissionSummary> getAll() {
        return commissions.commissions();
    }

    public boolean isFounder() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String create() {
        var id = commissions.create(new CreateCommission(basis.getNumber(), basis.getDate()));
        notices.done(words.get("expulsion.commission.created"));
        return "/expulsion/commission?faces-redirect=true&id=" + id.value();
    }
}
