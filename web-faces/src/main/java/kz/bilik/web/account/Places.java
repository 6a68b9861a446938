package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.account.AccountService;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;

/** Organisations as a form names them: by their BIN, which is offered together with the name. */
@RequestScoped
public class Places {

    /** Nobody's id: whoever typed a number that no organisation has is told so. */
    private static final long UNKNOWN = 0;

    @Inject
    private AccountService accounts;

    @Inject
    private OrganisationService organisations;

    private List<OrganisationSummary> all;

    List<OrganisationSummary> all() {
        if (all == null) {
            all = accounts.places();
        }
        return all;
    }

    /** @return null when nothing was typed */
    Long idOf(String bin) {
        if (bin == null || bin.isBlank()) {
            return null;
        }
        return organisations.findByBin(bin.strip()).map(OrganisationSummary::id).orElse(UNKNOWN);
    }
}
