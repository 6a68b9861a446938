package kz.bilik.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bilik.account.AccountRow;
import kz.bilik.account.AccountService;
import kz.bilik.account.AccountState;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The accounts that the caller may see. */
@Named
@RequestScoped
public class AccountListView extends ListView<AccountRow> {

    private static final List<String> ROLES = List.of(
            Roles.INSTITUTE_ADMIN,
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.METHODOLOGIST_TRAINER,
            Roles.COMMISSION_MEMBER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.LISTENER,
            Roles.AUTH_BODY,
            Roles.WG_MEMBER,
            Roles.IT_STAFF,
            Roles.AUDITOR);

    @Inject
    private AccountService accounts;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<RegionSummary> regions;

    /** Whoever keeps accounts creates them. */
    public boolean isKeeper() {
        return Stream.of(Roles.INSTITUTE_ADMIN, Roles.IT_STAFF, Roles.REGION_EDU, Roles.DISTRICT_EDU)
                .anyMatch(me::is);
    }

    /** Delegates see one region only, so they are not asked which. */
    public boolean isWide() {
        return !me.isAny(Roles.REGION_EDU, Roles.DISTRICT_EDU);
    }

    public List<String> getRoles() {
        return ROLES;
    }

    public String roleName(String role) {
        return words.get("home.role." + role.toLowerCase(Locale.ROOT));
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public List<RegionSummary> getRegions() {
        if (regions == null) {
            regions = organisations.regions();
        }
        return regions;
    }

    @Override
    protected Page<AccountRow> load(PageRequest request) {
        return accounts.accounts(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("name", "role", "organisation", "region", "state");
    }

    @Override
    protected String naturalSort() {
        return "name";
    }
}
