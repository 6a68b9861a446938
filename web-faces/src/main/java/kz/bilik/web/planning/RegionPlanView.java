package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.DistrictPlanService;
import kz.bilik.planning.DistrictPlanState;
import kz.bilik.planning.DistrictRow;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.RegionPlanDetail;
import kz.bilik.planning.RegionPlanService;
import kz.bilik.planning.RegionPlanState;
import kz.bilik.planning.RegionTotal;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The plan of one region: its sums, its districts, and the acts of the administration and of the authorised body. */
@Named
@RequestScoped
public class RegionPlanView {

    @Inject
    private RegionPlanService plans;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private RegionPlanDetail plan;
    private Map<String, Number> stated;
    private Map<String, String> reasons;
    private String missingReason;
    private String lateReason;
    private String remarks;
    private Map<String, String> districtRemarks = new HashMap<>();

    public void open() {
        getPlan();
    }

    public RegionPlanDetail getPlan() {
        if (plan == null) {
            plan = plans.plan(asked.cycle(), asked.region());
        }
        return plan;
    }

    public long getCycle() {
        return asked.cycle().value();
    }

    public String getKato() {
        return asked.region();
    }

    public RegionPlanState[] getSteps() {
        return new RegionPlanState[] {RegionPlanState.DRAFT, RegionPlanState.SUBMITTED, RegionPlanState.APPROVED};
    }

    public String step(RegionPlanState step) {
        var now = getPlan().state();
        if (now == null) {
            return "";
        }
        var at = switch (now) {
            case DRAFT, RETURNED, AMENDED -> 0;
            case SUBMITTED -> 1;
            case APPROVED -> 2;
        };
        var its = List.of(getSteps()).indexOf(step);
        return its < at || its == at && now == RegionPlanState.APPROVED ? "done" : its == at ? "now" : "";
    }

    public boolean isOpenable() {
        return getPlan().own() && getPlan().state() == null;
    }

    public boolean isSubmittable() {
        return getPlan().writable();
    }

    /** Why handing in would be refused now; empty when it would not. */
    public String getHindrance() {
        return getPlan().hindrances().stream().findFirst().map(words::ground).orElse("");
    }

    public boolean isAmendable() {
        return getPlan().own() && getPlan().state() == RegionPlanState.APPROVED;
    }

    public boolean isDecidable() {
        return me.is(Roles.AUTH_BODY) && getPlan().state() == RegionPlanState.SUBMITTED;
    }

    public boolean decidable(DistrictRow row) {
        return getPlan().own() && row.state() == DistrictPlanState.SUBMITTED;
    }

    public String begin() {
        plans.open(asked.cycle(), getPlan().cycle().financialYear());
        return back();
    }

    /** Numbers, because the converter of the page makes longs and a map has no type to convert to. */
    public Map<String, Number> getStated() {
        if (stated == null) {
            stated = new HashMap<>();
            getPlan().totals().forEach(total -> stated.put(total.programmeCode(), total.places()));
        }
        return stated;
    }

    public Map<String, String> getReasons() {
        if (reasons == null) {
            reasons = new HashMap<>();
            getPlan().totals().forEach(total -> reasons.put(total.programmeCode(), total.reason()));
        }
        return reasons;
    }

    /** Only what was changed is stated. */
    public String saveTotals() {
        for (var total : getPlan().totals()) {
            var places = getStated().get(total.programmeCode());
            var reason = getReasons().get(total.programmeCode());
            if (places != null && changed(total, places.intValue(), reason)) {
                plans.state(getPlan().id(), total.programmeCode(), places.intValue(), reason);
            }
        }
        notices.done(words.get("planning.totals.saved"));
        return back();
    }

    private static boolean changed(RegionTotal total, int places, String reason) {
        return places != total.places() || !Objects.toString(reason, "").equals(Objects.toString(total.reason(), ""));
    }

    public String submit() {
        plans.submit(getPlan().id(), missingReason, lateReason);
        notices.done(words.get("planning.region.submitted"));
        return back();
    }

    public String approve() {
        plans.approve(getPlan().id());
        notices.done(words.get("planning.region.approved"));
        return back();
    }

    public String giveBack() {
        plans.giveBack(getPlan().id(), Objects.toString(remarks, ""));
        notices.done(words.get("planning.region.returned"));
        return back();
    }

    public String amend() {
        plans.amend(getPlan().id(), remarks);
        notices.done(words.get("planning.region.amended"));
        return back();
    }

    public String accept(long district) {
        districtPlans.accept(new DistrictPlanId(district));
        notices.done(words.get("planning.district.accepted"));
        return back();
    }

    public String giveBackDistrict(long district) {
        districtPlans.giveBack(
                new DistrictPlanId(district), Objects.toString(districtRemarks.get(String.valueOf(district)), ""));
        notices.done(words.get("planning.district.returned"));
        return back();
    }

    /** Section B: how many places of a programme a district asks for; null for none. */
    public Integer share(DistrictRow row, RegionTotal total) {
        return share(row.organisationId(), total);
    }

    public Integer ownShare(RegionTotal total) {
        return share(0, total);
    }

    private Integer share(long organisation, RegionTotal total) {
        return getPlan().distribution().stream()
                .filter(share -> share.organisationId() == organisation
                        && share.programmeCode().equals(total.programmeCode()))
                .map(share -> share.places())
                .findFirst()
                .orElse(null);
    }

    public String getFormQuery() {
        return Asked.query(PlanOwner.of(getPlan().id()));
    }

    private String back() {
        return "/planning/region?faces-redirect=true&cycle=" + getCycle() + "&kato=" + getKato();
    }

    public String getMissingReason() {
        return missingReason;
    }

    public void setMissingReason(String missingReason) {
        this.missingReason = missingReason;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public Map<String, String> getDistrictRemarks() {
        return districtRemarks;
    }

    public void setDistrictRemarks(Map<String, String> districtRemarks) {
        this.districtRemarks = districtRemarks;
    }
}
