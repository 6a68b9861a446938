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
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.NeedId;
import kz.bilik.planning.NeedState;
import kz.bilik.planning.PlanLineId;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.shared.error.IllegalTransitionException;

/** What a preschool needs (DOC-13a), and what the district decided on it. */
@Entity
@Table(name = "plan_need")
public class PlanNeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "cycle_id")
    private long cycleId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "district_kato")
    private String districtKato;

    @Column(name = "typed")
    private LineCells typed;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "headcount")
    private int headcount;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NeedState state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "line_id")
    private Long lineId;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected PlanNeed() {}

    public static PlanNeed stated(
            CycleId cycle,
            OrganisationSummary preschool,
            LineCells cells,
            ProgrammeId programme,
            int headcount,
            String by,
            Instant at) {
        var need = new PlanNeed();
        need.cycleId = cycle.value();
        need.organisationId = preschool.id();
        need.regionKato = preschool.regionKato();
        need.districtKato = preschool.district();
        need.typed = cells;
        need.programmeId = programme.value();
        need.headcount = headcount;
        need.state = NeedState.STATED;
        need.statedBy = by;
        need.statedAt = at;
        return need;
    }

    public void accept(PlanLineId line, String by, Instant at) {
        moveTo(NeedState.ACCEPTED);
        lineId = line.value();
        decidedBy = by;
        decidedAt = at;
    }

    public void decline(String why, String by, Instant at) {
        moveTo(NeedState.DECLINED);
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    public void withdraw() {
        moveTo(NeedState.WITHDRAWN);
    }

    private void moveTo(NeedState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("plan_need", state, target);
        }
        state = target;
    }

    public NeedId id() {
        return new NeedId(id);
    }

    public CycleId cycleId() {
        return new CycleId(cycleId);
    }

    public long organisationId() {
        return organisationId;
    }

    public String regionKato() {
        return regionKato;
    }

    public String districtKato() {
        return districtKato;
    }

    public LineCells cells() {
        return typed;
    }

    public NeedState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
