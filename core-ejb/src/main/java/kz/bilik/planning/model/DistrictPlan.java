package kz.bilik.planning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.DistrictPlanState;
import kz.bilik.shared.error.IllegalTransitionException;

/** The plan of a district in a campaign (DOC-14). */
@Entity
@Table(name = "district_plan")
public class DistrictPlan extends HandedInPlan {

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DistrictPlanState state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DistrictPlan() {}

    private DistrictPlan(CycleId cycle, String regionKato) {
        super(cycle, regionKato);
    }

    public static DistrictPlan opened(CycleId cycle, String regionKato, long organisationId) {
        var plan = new DistrictPlan(cycle, regionKato);
        plan.organisationId = organisationId;
        plan.state = DistrictPlanState.DRAFT;
        return plan;
    }

    public void submit(String by, Instant at, boolean isLate, String why) {
        moveTo(DistrictPlanState.SUBMITTED);
        handIn(by, at);
        measure(isLate, why);
    }

    public void giveBack(String by, Instant at, String what) {
        moveTo(DistrictPlanState.RETURNED);
        remark(what);
        decidedBy = by;
        decidedAt = at;
    }

    public void accept(String by, Instant at) {
        moveTo(DistrictPlanState.ACCEPTED);
        decidedBy = by;
        decidedAt = at;
    }

    /** The first change after a return makes it a draft again. */
    public boolean takeUpAgain() {
        if (state != DistrictPlanState.RETURNED) {
            return false;
        }
        moveTo(DistrictPlanState.DRAFT);
        return true;
    }

    private void moveTo(DistrictPlanState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("district_plan", state, target);
        }
        state = target;
    }

    public DistrictPlanId id() {
        return new DistrictPlanId(key());
    }

    public long organisationId() {
        return organisationId;
    }

    public DistrictPlanState state() {
        return state;
    }

    public boolean editable() {
        return state == DistrictPlanState.DRAFT || state == DistrictPlanState.RETURNED;
    }
}
