package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bilik.application.ApplicationRow;
import kz.bilik.application.ApplicationService;
import kz.bilik.application.ApplicationState;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.Ownership;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** The applications that the user may see: the own ones, those to decide, those of the district, the region or all. */
@Named
@RequestScoped
public class ApplicationListView extends ListView<ApplicationRow> {

    @Inject
    private ApplicationService applications;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AskedApplication asked;

    @Inject
    private Me me;

    /** Whoever may apply: the listener, and the head for himself and for employees. */
    public boolean isApplicant() {
        return me.isAny(Roles.LISTENER, Roles.PRESCHOOL_HEAD);
    }

    public boolean isDecider() {
        return me.is(Roles.PRESCHOOL_HEAD) || me.isAny(Roles.DISTRICT_EDU, Roles.REGION_EDU);
    }

    /** Whether applications of many people are listed. */
    public boolean isOfOthers() {
        return !me.is(Roles.LISTENER) || me.getRoles().size() > 1;
    }

    public boolean isSharer() {
        return isOverseer() || me.isAny(Roles.DISTRICT_EDU, Roles.REGION_EDU);
    }

    public boolean isOverseer() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.AUDITOR) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isRegional() {
        return me.is(Roles.REGION_EDU);
    }

    /** The lists that the role has: {@code all}, {@code todo}, {@code mine}. */
    public List<String> getTabs() {
        return Stream.of("todo", "all", "mine")
                .filter(tab -> !tab.equals("todo") || isDecider())
                .filter(tab -> !tab.equals("mine") || me.is(Roles.PRESCHOOL_HEAD))
                .toList();
    }

    public String getTab() {
        return !asked.text("todo").isEmpty() ? "todo" : asked.text("mine").isEmpty() ? "all" : "mine";
    }

    public String tabLink(String tab) {
        return tab.equals("all") ? "list.xhtml" : "list.xhtml?" + tab + "=true";
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public Ownership[] getOwnerships() {
        return Ownership.values();
    }

    public List<ApprovedProgramme> getProgrammes() {
        return programmes.approved();
    }

    public List<RegionSummary> getRegions() {
        return organisations.regions();
    }

    public List<OrganisationSummary> getDistricts() {
        return organisations
                .own()
                .map(OrganisationSummary::regionKato)
                .map(organisations::districts)
                .orElse(List.of());
    }

    @Override
    protected Page<ApplicationRow> load(PageRequest request) {
        return applications.list(request);
    }

    @Override
    protected List<String> filters() {
        return List.of(
                "name", "state", "programme", "group", "region", "district", "ownership", "year", "todo", "mine");
    }

    @Override
    public boolean isFiltered() {
        return Stream.of("name", "state", "programme", "group", "region", "district", "ownership", "year")
                .anyMatch(name -> !getFilter().get(name).isEmpty());
    }

    @Override
    protected Map<String, String> kept() {
        return Map.of();
    }

    @Override
    protected String naturalSort() {
        return "";
    }
}
