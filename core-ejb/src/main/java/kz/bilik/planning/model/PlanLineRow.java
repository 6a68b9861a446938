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
import java.util.Optional;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.CycleId;
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.planning.policy.LineContent;
import kz.bilik.programme.Funding;

/** A line of a plan form. It counts when it is complete; before that it only keeps what was typed. */
@Entity
@Table(name = "plan_line")
public class PlanLineRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "cycle_id")
    private long cycleId;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "district_plan_id")
    private Long districtPlanId;

    @Column(name = "region_plan_id")
    private Long regionPlanId;

    @Column(name = "typed")
    private LineCells typed;

    @Column(name = "complete")
    private boolean complete;

    @Column(name = "programme_id")
    private Long programmeId;

    @Column(name = "programme_code")
    private String programmeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup group;

    @Column(name = "headcount")
    private Integer headcount;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "language")
    private String language;

    @Column(name = "quarter")
    private Integer quarter;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding")
    private Funding funding;

    @Column(name = "merge_key")
    private String mergeKey;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected PlanLineRow() {}

    public static PlanLineRow of(PlanOwner owner, CycleId cycle, String regionKato) {
        var line = new PlanLineRow();
        line.cycleId = cycle.value();
        line.regionKato = regionKato;
        line.districtPlanId = owner.district() == null ? null : owner.district().value();
        line.regionPlanId = owner.region() == null ? null : owner.region().value();
        return line;
    }

    /**
     * What was typed is kept, but does not count.
     *
     * @param person whom the line still names; null for nobody
     */
    public void keep(LineCells cells, PersonId person, String by, Instant at) {
        typed = person == null ? cells : cells.with(LineColumn.IIN, null);
        complete = false;
        programmeId = null;
        programmeCode = null;
        group = null;
        headcount = null;
        personId = person == null ? null : person.value();
        language = null;
        quarter = null;
        funding = null;
        mergeKey = null;
        changedBy = by;
        changedAt = at;
    }

    /** Says what it means. The individual number of a named person stands with the person and not in the line. */
    public void say(LineContent content, PersonId person, String key, String by, Instant at) {
        typed = person == null ? content.cells() : content.cells().with(LineColumn.IIN, null);
        complete = true;
        programmeId = content.programme().id().value();
        programmeCode = content.programme().code();
        group = content.group();
        headcount = content.headcount();
        personId = person == null ? null : person.value();
        language = content.language().code();
        quarter = content.quarter();
        funding = content.funding();
        mergeKey = key;
        changedBy = by;
        changedAt = at;
    }

    public PlanLineId id() {
        return new PlanLineId(id);
    }

    public PlanOwner owner() {
        return districtPlanId != null
                ? PlanOwner.of(new DistrictPlanId(districtPlanId))
                : PlanOwner.of(new RegionPlanId(regionPlanId));
    }

    public LineCells typed() {
        return typed;
    }

    public boolean complete() {
        return complete;
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    public String programmeCode() {
        return programmeCode;
    }

    public PositionGroup group() {
        return group;
    }

    public int headcount() {
        return headcount;
    }

    public TeachingLanguage language() {
        return TeachingLanguage.of(language);
    }

    public int quarter() {
        return quarter;
    }

    public String mergeKey() {
        return mergeKey;
    }

    public int version() {
        return version;
    }
}
