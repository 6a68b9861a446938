package kz.bilik.planning.model;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.bilik.planning.CycleId;

/** What the plans of districts and regions have in common: a campaign, a region, a day on which they were handed in, and remarks when they came back. */
@MappedSuperclass
public abstract class HandedInPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "cycle_id")
    private long cycleId;

    @Column(name = "region_kato")
    private String regionKato;

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

    @Version
    @Column(name = "version")
    private int version;

    protected HandedInPlan() {}

    protected HandedInPlan(CycleId cycle, String regionKato) {
        this.cycleId = cycle.value();
        this.regionKato = regionKato;
    }

    protected void handIn(String by, Instant at) {
        submittedBy = by;
        submittedAt = at;
    }

    /** @param why only kept when it is late */
    protected void measure(boolean isLate, String why) {
        late = isLate;
        lateReason = isLate ? why : null;
    }

    protected void remark(String what) {
        remarks = what;
    }

    protected long key() {
        return id;
    }

    public CycleId cycleId() {
        return new CycleId(cycleId);
    }

    public String regionKato() {
        return regionKato;
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
