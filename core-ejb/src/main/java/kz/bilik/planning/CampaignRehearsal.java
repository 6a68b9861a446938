package kz.bilik.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.planning.model.DistrictPlan;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.policy.DeadlineFacts;
import kz.bilik.planning.policy.DeadlinePolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;

/**
 * Plays the parts of districts, regions and the authorised body in a campaign that is staged: for a demonstration, where nobody has signed in
 * yet. It moves the plans along the same states and writes the same lines; only the system itself may call it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CampaignRehearsal {

    private static final Logger LOG = Logger.getLogger(CampaignRehearsal.class.getName());
    private static final String STAGED = "demo";

    private final DeadlinePolicy deadlines = new DeadlinePolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private LineWriting writing;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    /** A district's draft with these lines. */
    public DistrictPlanId write(CycleId id, long organisationId, List<LineCells> lines) {
        var cycle = store.lock(id).orElseThrow();
        var district = organisations.find(organisationId).orElseThrow();
        var plan = DistrictPlan.opened(id, district.regionKato(), organisationId);
        store.add(plan);
        cycle.reachDistricts();
        write(PlanOwner.of(plan.id()), id, district.regionKato(), cycle.year(), lines);
        audit.record(
                AuditEntry.of("DISTRICT_PLAN_OPENED", "district_plan", plan.id().value())
                        .moved(null, plan.state()));
        LOG.info(() -> "district plan staged plan=%d".formatted(plan.id().value()));
        return plan.id();
    }

    /** @param lateReason used when the moment is late */
    public void handIn(DistrictPlanId id, Instant at, String lateReason) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.submit(STAGED, at, isLate(PlanPaper.DISTRICT_PLAN, plan.cycleId(), at, lateReason), lateReason);
        audit.record(AuditEntry.of("DISTRICT_PLAN_SUBMITTED", "district_plan", id.value())
                .moved(from, plan.state()));
        LOG.info(() -> "district plan staged as submitted plan=%d".formatted(id.value()));
    }

    public void giveBack(DistrictPlanId id, Instant at, String remarks) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.giveBack(STAGED, at, remarks);
        audit.record(AuditEntry.of("DISTRICT_PLAN_RETURNED", "district_plan", id.value())
                .moved(from, plan.state())
                .because(remarks));
        LOG.info(() -> "district plan staged as returned plan=%d".formatted(id.value()));
    }

    public void accept(DistrictPlanId id, Instant at) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.accept(STAGED, at);
        store.lock(plan.cycleId()).orElseThrow().reachRegions();
        audit.record(AuditEntry.of("DISTRICT_PLAN_ACCEPTED", "district_plan", id.value())
                .moved(from, plan.state()));
        LOG.info(() -> "district plan staged as accepted plan=%d".formatted(id.value()));
    }

    /** A region's plan with lines of its own. */
    public RegionPlanId write(CycleId id, String regionKato, List<LineCells> lines) {
        var cycle = store.lock(id).orElseThrow();
        var plan = RegionPlan.opened(id, regionKato, cycle.financialYear());
        store.add(plan);
        cycle.reachRegions();
        write(PlanOwner.of(plan.id()), id, regionKato, cycle.year(), lines);
        audit.record(
                AuditEntry.of("REGION_PLAN_OPENED", "region_plan", plan.id().value())
                        .moved(null, plan.state()));
        LOG.info(() -> "region plan staged plan=%d".formatted(plan.id().value()));
        return plan.id();
    }

    public void handIn(RegionPlanId id, Instant at, String lateReason, String missingReason) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.submit(
                STAGED, at, isLate(PlanPaper.REGION_PLAN, plan.cycleId(), at, lateReason), lateReason, missingReason);
        audit.record(AuditEntry.of("REGION_PLAN_SUBMITTED", "region_plan", id.value())
                .moved(from, plan.state()));
        LOG.info(() -> "region plan staged as submitted plan=%d".formatted(id.value()));
    }

    public void giveBack(RegionPlanId id, String remarks) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.giveBack(remarks);
        audit.record(AuditEntry.of("REGION_PLAN_RETURNED", "region_plan", id.value())
                .moved(from, plan.state())
                .because(remarks));
        LOG.info(() -> "region plan staged as returned plan=%d".formatted(id.value()));
    }

    public void approve(RegionPlanId id, Instant at) {
        var plan = store.find(id).orElseThrow();
        var from = plan.state();
        plan.approve(STAGED, at);
        store.freeze(plan, store.totals(plan.cycleId(), plan.regionKato(), Optional.of(id)));
        audit.record(
                AuditEntry.of("REGION_PLAN_APPROVED", "region_plan", id.value()).moved(from, plan.state()));
        LOG.info(() -> "region plan staged as approved plan=%d".formatted(id.value()));
    }

    private void write(PlanOwner owner, CycleId cycle, String regionKato, int year, List<LineCells> lines) {
        var reference = writing.reference(year);
        for (var cells : lines) {
            var line = PlanLineRow.of(owner, cycle, regionKato);
            writing.write(line, cells, reference, Optional.empty(), Optional.empty(), STAGED);
            store.add(line);
        }
    }

    private boolean isLate(PlanPaper paper, CycleId cycle, Instant at, String reason) {
        var year = store.find(cycle).orElseThrow().year();
        var rules = settings.on(LocalDate.of(year, 1, 1)).planDeadlines();
        return deadlines.isLate(new DeadlineFacts(paper, year, at, reason, rules));
    }
}
