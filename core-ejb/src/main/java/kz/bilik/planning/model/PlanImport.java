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
import kz.bilik.planning.DistrictPlanId;
import kz.bilik.planning.ImportState;
import kz.bilik.planning.PlanImportId;
import kz.bilik.planning.PlanOwner;
import kz.bilik.planning.RegionPlanId;
import kz.bilik.shared.error.IllegalTransitionException;

/** A file that was read into a plan form; its rows stand beside it. */
@Entity
@Table(name = "plan_import")
public class PlanImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "district_plan_id")
    private Long districtPlanId;

    @Column(name = "region_plan_id")
    private Long regionPlanId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    @Column(name = "version")
    private int version;

    protected PlanImport() {}

    public static PlanImport read(PlanOwner owner, String name, String by, Instant at) {
        var read = new PlanImport();
        read.districtPlanId = owner.district() == null ? null : owner.district().value();
        read.regionPlanId = owner.region() == null ? null : owner.region().value();
        read.state = ImportState.READ;
        read.fileName = name;
        read.uploadedBy = by;
        read.uploadedAt = at;
        return read;
    }

    public void confirm(Instant at) {
        moveTo(ImportState.CONFIRMED);
        confirmedAt = at;
    }

    public void discard() {
        moveTo(ImportState.DISCARDED);
    }

    public void undo(Instant at) {
        moveTo(ImportState.UNDONE);
        undoneAt = at;
    }

    private void moveTo(ImportState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("plan_import", state, target);
        }
        state = target;
    }

    public PlanImportId id() {
        return new PlanImportId(id);
    }

    public PlanOwner owner() {
        return districtPlanId != null
                ? PlanOwner.of(new DistrictPlanId(districtPlanId))
                : PlanOwner.of(new RegionPlanId(regionPlanId));
    }

    public ImportState state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
