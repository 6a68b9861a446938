package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.CycleSummary;
import kz.bilik.planning.Deadline;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The campaigns, and the way into each for whoever takes part in it. */
@Named
@RequestScoped
public class PlanningListView {

    @Inject
    private CampaignService campaigns;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<CycleSummary> cycles;
    private Integer year;
    private Long cycle;

    public List<CycleSummary> getCycles() {
        if (cycles == null) {
            cycles = campaigns.cycles();
        }
        return cycles;
    }

    public List<Deadline> deadlines(CycleSummary of) {
        return campaigns.deadlines(of.id());
    }

    public boolean isOpener() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Whether the whole chain is the user's to look at. */
    public boolean isOverseer() {
        return me.is(Roles.INSTITUTE_ADMIN)
                || me.is(Roles.AUTH_BODY)
                || me.is(Roles.AUDITOR)
                || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isDistrict() {
        return me.is(Roles.DISTRICT_EDU);
    }

    public boolean isPreschool() {
        return me.is(Roles.PRESCHOOL_HEAD);
    }

    public boolean isRegion() {
        return me.is(Roles.REGION_EDU);
    }

    /** The region that the user works for; empty for others. */
    public String getOwnRegion() {
        return organisations.own().map(OrganisationSummary::regionKato).orElse("");
    }

    public String open() {
        campaigns.open(year);
        notices.done(words.of("planning.opened", String.valueOf(year)));
        return "/planning/list?faces-redirect=true";
    }

    public String openPlan(long cycleId) {
        var plan = districtPlans.open(new CycleId(cycleId));
        return "/planning/plan?faces-redirect=true&district=" + plan.value();
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getCycle() {
        return cycle;
    }

    public void setCycle(Long cycle) {
        this.cycle = cycle;
    }
}
