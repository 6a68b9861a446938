package kz.bilik.planning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.DistrictPlanState;
import kz.bilik.shared.error.IllegalTransitionException;

/** The plan of a district in a campaign (DOC-14). */
@Entity
@Table(name = "district_plan")
public class DistrictPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "cycle_id")
    private long cycleId;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DistrictPlanState state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "late")
    private boolean late;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected DistrictPlan() {}

    public static DistrictPlan opened(CycleId cycle, String regionKato, long organisationId) {
        var plan = new DistrictPlan();
        plan.cycleId = cycle.value();
        plan.regionKato = regionKato;
        plan.organisationId = organisationId;
        plan.state = DistrictPlanState.DRAFT;
        return plan;
    }

    public void submit(String by, Instant at, boolean isLate, String why) {
        moveTo(DistrictPlanState.SUBMITTED);
        submittedBy = by;
        submittedAt = at;
        late = isLate;
        lateReason = isLate ? why : null;
    }

    public void giveBack(String by, Instant at, String what) {
        moveTo(DistrictPlanState.RETURNED);
        remarks = what;
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
        return new DistrictPlanId(id);
    }

    public CycleId cycleId() {
        return new CycleId(cycleId);
    }

    public String regionKato() {
        return regionKato;
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

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean late() {
        return late;
    }

    public String lateReason() {
        return lateReason;
    }

    public String remarks() {
        return remarks;
    }
}
