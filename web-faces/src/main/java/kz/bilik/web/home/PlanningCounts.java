package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.CycleState;
import kz.bilik.planning.CycleSummary;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.planning.DistrictRow;
import kz.bilik.planning.PlanPaper;
import kz.bilik.planning.PlanProgress;
import kz.bilik.planning.RegionRow;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.signin.Me;

/** What the campaign that runs now asks of the user: days that are left, plans to accept, plans to approve. */
@RequestScoped
class PlanningCounts {

    private static final Set<CycleState> RUNNING =
            EnumSet.of(CycleState.REQUESTS_SENT, CycleState.DISTRICT_STAGE, CycleState.REGION_STAGE);
    private static final Set<PlanProgress> HANDED_IN = EnumSet.of(PlanProgress.SUBMITTED, PlanProgress.APPROVED);
    private static final int SOON = 15;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private Me me;

    List<Count> counts() {
        var all = new ArrayList<Count>();
        campaigns.cycles().stream()
                .filter(cycle -> RUNNING.contains(cycle.state()))
                .findFirst()
                .map(CycleSummary::id)
                .ifPresent(cycle -> count(cycle, all));
        return all;
    }

    private void count(CycleId cycle, List<Count> all) {
        if (me.is(Roles.DISTRICT_EDU)) {
            districtPlans
                    .own(cycle)
                    .filter(own -> !HANDED_IN.contains(own.progress()))
                    .ifPresent(own -> all.add(days("district", PlanPaper.DISTRICT_PLAN, cycle, page(own))));
        }
        if (me.is(Roles.REGION_EDU)) {
            campaigns.campaign(cycle).regions().forEach(own -> region(cycle, own, all));
        }
        if (me.is(Roles.AUTH_BODY)) {
            all.add(plans("toApprove", "pi-check-square", PlanProgress.SUBMITTED, cycle));
        }
        if (me.is(Roles.AUTH_BODY) || me.is(Roles.INSTITUTE_ADMIN)) {
            all.add(plans("plansLate", "pi-clock", PlanProgress.LATE, cycle));
        }
    }

    private static String page(DistrictRow own) {
        return own.planId() == null
                ? "/planning/list.xhtml"
                : "/planning/plan.xhtml?district=" + own.planId().value();
    }

    private void region(CycleId cycle, RegionRow own, List<Count> all) {
        var page = "/planning/region.xhtml?cycle=%d&kato=%s".formatted(cycle.value(), own.kato());
        if (!HANDED_IN.contains(own.progress())) {
            all.add(days("region", PlanPaper.REGION_PLAN, cycle, page));
        }
        all.add(new Count(
                "toAccept",
                "pi-inbox",
                own.districtsSubmitted() > 0 ? "warn" : "",
                own.districtsSubmitted(),
                "home.count.toAccept",
                page + "#districts"));
    }

    private Count days(String whose, PlanPaper paper, CycleId cycle, String page) {
        var left = campaigns.deadlines(cycle).stream()
                .filter(deadline -> deadline.paper() == paper)
                .findFirst()
                .orElseThrow()
                .daysLeft();
        if (left < 0) {
            return new Count(whose + "Over", "pi-clock", "bad", -left, "home.count." + whose + "Over", page);
        }
        return new Count(
                whose + "Due", "pi-calendar", left < SOON ? "warn" : "", left, "home.count." + whose + "Due", page);
    }

    private Count plans(String id, String icon, PlanProgress progress, CycleId cycle) {
        var found = campaigns.campaign(cycle).count(progress);
        var tone = found == 0 ? "" : progress == PlanProgress.LATE ? "bad" : "warn";
        return new Count(
                id,
                icon,
                tone,
                found,
                "home.count." + id,
                "/planning/campaign.xhtml?cycle=%d&progress=%s".formatted(cycle.value(), progress));
    }
}
