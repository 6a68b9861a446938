package kz.bilik.planning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.planning.RegionPlanState;
import kz.bilik.shared.error.IllegalTransitionException;

/** The plan of a region in a campaign (DOC-15). */
@Entity
@Table(name = "region_plan")
public class RegionPlan extends HandedInPlan {

    @Column(name = "financial_year")
    private int financialYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RegionPlanState state;

    @Column(name = "revision")
    private int revision;

    @Column(name = "missing_reason")
    private String missingReason;

    @Column(name = "amend_reason")
    private String amendReason;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_revision")
    private Integer approvedRevision;

    protected RegionPlan() {}

    private RegionPlan(CycleId cycle, String regionKato) {
        super(cycle, regionKato);
    }

    public static RegionPlan opened(CycleId cycle, String regionKato, int financialYear) {
        var plan = new RegionPlan(cycle, regionKato);
        plan.financialYear = financialYear;
        plan.state = RegionPlanState.DRAFT;
        plan.revision = 1;
        return plan;
    }

    /** Lateness is that of the first submission: an amendment has no day. */
    public void submit(String by, Instant at, boolean isLate, String why, String whyDistrictsMiss) {
        moveTo(RegionPlanState.SUBMITTED);
        handIn(by, at);
        missingReason = whyDistrictsMiss;
        if (revision == 1) {
            measure(isLate, why);
        }
    }

    public void giveBack(String what) {
        moveTo(RegionPlanState.RETURNED);
        remark(what);
    }

    public void approve(String by, Instant at) {
        moveTo(RegionPlanState.APPROVED);
        approvedBy = by;
        approvedAt = at;
        approvedRevision = revision;
    }

    public void amend(String why) {
        moveTo(RegionPlanState.AMENDED);
        amendReason = why;
        revision++;
    }

    /** The first change after a return makes it a draft again. */
    public boolean takeUpAgain() {
        if (state != RegionPlanState.RETURNED) {
            return false;
        }
        moveTo(RegionPlanState.DRAFT);
        return true;
    }

    private void moveTo(RegionPlanState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("region_plan", state, target);
        }
        state = target;
    }

    public RegionPlanId id() {
        return new RegionPlanId(key());
    }

    public int financialYear() {
        return financialYear;
    }

    public RegionPlanState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public boolean editable() {
        return state == RegionPlanState.DRAFT || state == RegionPlanState.RETURNED || state == RegionPlanState.AMENDED;
    }

    public boolean handedIn() {
        return !editable();
    }

    public String missingReason() {
        return missingReason;
    }

    public String amendReason() {
        return amendReason;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public boolean everApproved() {
        return approvedRevision != null;
    }
}
