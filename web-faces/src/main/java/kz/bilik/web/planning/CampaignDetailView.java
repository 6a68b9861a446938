package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CampaignView;
import kz.bilik.planning.CycleState;
import kz.bilik.planning.Deadline;
import kz.bilik.planning.PlanPaper;
import kz.bilik.planning.PlanProgress;
import kz.bilik.planning.RegionRow;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The whole chain of a campaign on one screen, and the steps that the institute and the authorised body take in it. */
@Named
@RequestScoped
public class CampaignDetailView {

    @Inject
    private CampaignService campaigns;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private CampaignView campaign;
    private String lateReason;
    private String report;
    private Map<String, String> absences = new HashMap<>();

    public void open() {
        getCampaign();
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = campaigns.campaign(asked.cycle());
        }
        return campaign;
    }

    public long getCycle() {
        return asked.cycle().value();
    }

    public CycleState[] getSteps() {
        return CycleState.values();
    }

    public String step(CycleState step) {
        var now = getCampaign().cycle().state();
        return step.ordinal() < now.ordinal() ? "done" : step == now ? "now" : "";
    }

    public PlanProgress[] getProgresses() {
        return PlanProgress.values();
    }

    /** Regions, narrowed to one progress when the address asks for it. */
    public List<RegionRow> getRegions() {
        var wanted = asked.text("progress");
        return getCampaign().regions().stream()
                .filter(row -> wanted.isEmpty() || row.progress().name().equals(wanted))
                .toList();
    }

    public String getProgress() {
        return asked.text("progress");
    }

    public boolean isSender() {
        return me.is(Roles.INSTITUTE_ADMIN) && getCampaign().requestsUnsent() > 0;
    }

    public boolean isSendLate() {
        return getCampaign().deadlines().stream()
                .filter(deadline -> deadline.paper() == PlanPaper.REQUEST)
                .mapToLong(Deadline::daysLeft)
                .anyMatch(days -> days < 0);
    }

    public boolean isApprover() {
        return me.is(Roles.AUTH_BODY) && getCampaign().cycle().state() == CycleState.REGION_STAGE;
    }

    public boolean isCloser() {
        return me.is(Roles.INSTITUTE_ADMIN) && getCampaign().cycle().state() == CycleState.IN_EXECUTION;
    }

    /** Regions for whose absence the approval needs a reason. */
    public List<RegionRow> getUnapproved() {
        return getCampaign().regions().stream()
                .filter(row -> row.progress() != PlanProgress.APPROVED)
                .toList();
    }

    public String send() {
        int sent = campaigns.send(asked.cycle(), Set.of(), lateReason);
        notices.done(words.of("planning.sent", sent));
        return back();
    }

    public String approve() {
        campaigns.approve(asked.cycle(), absences);
        notices.done(words.get("planning.approved"));
        return back();
    }

    public String close() {
        campaigns.close(asked.cycle(), report);
        notices.done(words.get("planning.closed"));
        return back();
    }

    private String back() {
        return "/planning/campaign?faces-redirect=true&cycle=" + getCycle();
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public Map<String, String> getAbsences() {
        return absences;
    }

    public void setAbsences(Map<String, String> absences) {
        this.absences = absences;
    }
}
