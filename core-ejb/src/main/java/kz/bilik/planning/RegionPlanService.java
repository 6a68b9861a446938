package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.policy.DeadlineFacts;
import kz.bilik.planning.policy.DeadlinePolicy;
import kz.bilik.planning.policy.RegionPlanFacts;
import kz.bilik.planning.policy.RegionPlanPolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** The plan of a region: the sum of its districts, handed in by the administration and approved by the authorised body (paragraph 12). */
@Stateless
public class RegionPlanService {

    private static final Logger LOG = Logger.getLogger(RegionPlanService.class.getName());
    private static final int REASON_COLUMN = 500;

    private final RegionPlanPolicy policy = new RegionPlanPolicy();
    private final DeadlinePolicy deadlines = new DeadlinePolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private DistrictPlanService districts;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU})
    public RegionPlanDetail plan(CycleId id, String regionKato) {
        var cycle = access.cycle(id);
        access.requireRegion(regionKato);
        var region = organisations.region(regionKato).orElseThrow();
        var plan = store.regionPlan(id, regionKato);
        var rows = districts.districts(id, regionKato);
        var missing = rows.stream()
                .filter(row -> row.state() != DistrictPlanState.ACCEPTED)
                .toList();
        var totals = store.totals(id, regionKato, plan.map(RegionPlan::id));
        var count = plan.map(found -> store.count(PlanOwner.of(found.id()))).orElse(new LineCount(0, 0, 0));
        var own = regionKato.equals(access.reach().regionKato());
        var lastDay = lastDay(cycle);
        return new RegionPlanDetail(
                plan.map(RegionPlan::id).orElse(null),
                cycle.summary(),
                RegionSheet.of(region),
                plan.map(RegionPlan::state).orElse(null),
                plan.map(RegionPlan::revision).orElse(1),
                own,
                own && plan.map(RegionPlan::editable).orElse(false) && cycle.amendable(),
                count,
                totals,
                store.distribution(id, regionKato),
                rows,
                region.city() ? List.of() : missing,
                plan.map(found -> policy.submit(facts(found, cycle, count, totals, 0, null))
                                .grounds())
                        .orElse(List.of()),
                lastDay,
                LocalDate.now(clock).isAfter(lastDay)
                        && plan.map(RegionPlan::revision).orElse(1) == 1,
                plan.map(RegionPlan::submittedAt).orElse(null),
                plan.map(RegionPlan::late).orElse(false),
                plan.map(RegionPlan::lateReason).orElse(null),
                plan.map(RegionPlan::missingReason).orElse(null),
                plan.map(RegionPlan::remarks).orElse(null),
                plan.map(RegionPlan::amendReason).orElse(null),
                plan.map(RegionPlan::approvedAt).orElse(null));
    }

    /** @param financialYear the year that the plan is for: the one after the campaign, any other is refused */
    @RolesAllowed(REGION_EDU)
    public RegionPlanId open(CycleId id, int financialYear) {
        var own = access.reach().regionKato();
        access.requireRegion(own);
        var cycle = store.lock(id).orElseThrow(() -> access.denied("plan_cycle", id.value()));
        var known = store.regionPlan(id, own);
        if (known.isPresent()) {
            return known.get().id();
        }
        refuseIf(policy.open(new RegionPlanFacts(cycle.year(), financialYear, true, 0, 0, 0, 0, null, null)));
        refuseIf(policy.write(new RegionPlanFacts(cycle.year(), financialYear, cycle.open(), 0, 0, 0, 0, null, null)));
        var plan = RegionPlan.opened(id, own, financialYear);
        store.add(plan);
        record("REGION_PLAN_OPENED", plan, null, null);
        var from = cycle.state();
        var city = organisations.region(own).orElseThrow().city();
        if (city && cycle.reachRegions()) {
            audit.record(AuditEntry.of("PLAN_CYCLE_REGIONS_BEGUN", "plan_cycle", id.value())
                    .moved(from, cycle.state()));
        }
        LOG.info(() -> "region plan opened plan=%d".formatted(plan.id().value()));
        return plan.id();
    }

    /** The places that the region stands for; the sum again when they are the same, and a reason when not. */
    @RolesAllowed(REGION_EDU)
    public void state(RegionPlanId id, String programmeCode, int places, String reason) {
        var plan = access.heldRegion(id);
        var cycle = access.cycle(plan.cycleId());
        refuseIf(policy.write(new RegionPlanFacts(
                cycle.year(), plan.financialYear(), plan.editable() && cycle.amendable(), 0, 0, 0, 0, null, null)));
        var total = store.totals(plan.cycleId(), plan.regionKato(), Optional.of(id)).stream()
                .filter(known -> known.programmeCode().equals(programmeCode))
                .findFirst()
                .orElseThrow(() -> access.denied("programme", programmeCode));
        if (plan.takeUpAgain()) {
            record("REGION_PLAN_TAKEN_UP_AGAIN", plan, RegionPlanState.RETURNED, null);
        }
        if (places == total.sum()) {
            store.forgetTotal(id, programmeCode);
        } else {
            store.stateTotal(id, programmeCode, Math.max(0, places), reason == null ? null : reason.strip());
        }
        audit.record(AuditEntry.of("REGION_TOTAL_STATED", "region_plan", id.value())
                .because(reason)
                .with("programme", programmeCode)
                .with("places", places)
                .with("sum", total.sum()));
        LOG.info(() -> "region total stated plan=%d".formatted(id.value()));
    }

    @RolesAllowed(REGION_EDU)
    public void submit(RegionPlanId id, String missingReason, String lateReason) {
        var plan = access.heldRegion(id);
        var cycle = access.cycle(plan.cycleId());
        var totals = store.totals(plan.cycleId(), plan.regionKato(), Optional.of(id));
        var missing = organisations.region(plan.regionKato()).orElseThrow().city()
                ? 0
                : districts.districts(plan.cycleId(), plan.regionKato()).stream()
                        .filter(row -> row.state() != DistrictPlanState.ACCEPTED)
                        .count();
        refuseIf(policy.write(new RegionPlanFacts(
                cycle.year(), plan.financialYear(), plan.editable() && cycle.amendable(), 0, 0, 0, 0, null, null)));
        refuseIf(policy.submit(facts(plan, cycle, store.count(PlanOwner.of(id)), totals, missing, missingReason)));
        var at = clock.instant();
        var facts = new DeadlineFacts(
                PlanPaper.REGION_PLAN,
                cycle.year(),
                at,
                lateReason,
                settings.on(LocalDate.now(clock)).planDeadlines());
        var late = plan.revision() == 1 && deadlines.isLate(facts);
        if (late) {
            refuseIf(deadlines.decide(facts));
        }
        if (plan.takeUpAgain()) {
            record("REGION_PLAN_TAKEN_UP_AGAIN", plan, RegionPlanState.RETURNED, null);
        }
        var from = plan.state();
        plan.submit(access.caller(), at, late, lateReason, missing > 0 ? missingReason : null);
        store.requestTo(plan.cycleId(), "REGION-" + plan.regionKato())
                .filter(request -> request.state() == RequestState.SENT || request.state() == RequestState.READ)
                .ifPresent(request -> request.answer("", at));
        record("REGION_PLAN_SUBMITTED", plan, from, late ? lateReason : missing > 0 ? missingReason : null);
        LOG.info(() -> "region plan submitted plan=%d late=%b missing=%d".formatted(id.value(), late, missing));
    }

    @RolesAllowed(AUTH_BODY)
    public void giveBack(RegionPlanId id, String remarks) {
        var plan = access.region(id);
        refuseIf(policy.giveBack(new RegionPlanFacts(0, 1, false, 0, 0, 0, 0, null, remarks)));
        var from = plan.state();
        plan.giveBack(remarks);
        record(
                "REGION_PLAN_RETURNED",
                plan,
                from,
                remarks.length() > REASON_COLUMN ? remarks.substring(0, REASON_COLUMN) : remarks);
        LOG.info(() -> "region plan returned plan=%d".formatted(id.value()));
    }

    /** What is approved is kept as it is: later changes of the plan change nothing in it until they are approved themselves. */
    @RolesAllowed(AUTH_BODY)
    public void approve(RegionPlanId id) {
        var plan = access.region(id);
        var from = plan.state();
        plan.approve(access.caller(), clock.instant());
        var lines = store.freeze(plan, store.totals(plan.cycleId(), plan.regionKato(), Optional.of(id)));
        record("REGION_PLAN_APPROVED", plan, from, null);
        LOG.info(() -> "region plan approved plan=%d lines=%d".formatted(id.value(), lines));
    }

    /** Opens an approved plan anew; the approved one holds until the amendment is approved. */
    @RolesAllowed(REGION_EDU)
    public void amend(RegionPlanId id, String reason) {
        var plan = access.heldRegion(id);
        refuseIf(policy.amend(new RegionPlanFacts(0, 1, false, 0, 0, 0, 0, null, reason)));
        var from = plan.state();
        plan.amend(reason);
        record("REGION_PLAN_AMENDED", plan, from, reason);
        LOG.info(() -> "region plan amended plan=%d revision=%d".formatted(id.value(), plan.revision()));
    }

    private static RegionPlanFacts facts(
            RegionPlan plan,
            PlanCycle cycle,
            LineCount own,
            List<RegionTotal> totals,
            long missing,
            String missingReason) {
        return new RegionPlanFacts(
                cycle.year(),
                plan.financialYear(),
                plan.editable(),
                totals.stream().mapToLong(RegionTotal::places).sum(),
                own.incomplete(),
                totals.stream().filter(RegionTotal::unexplained).count(),
                missing,
                missingReason,
                null);
    }

    private LocalDate lastDay(PlanCycle cycle) {
        return deadlines.lastDay(
                PlanPaper.REGION_PLAN,
                cycle.year(),
                settings.on(LocalDate.now(clock)).planDeadlines());
    }

    private void record(String action, RegionPlan plan, RegionPlanState from, String reason) {
        audit.record(AuditEntry.of(action, "region_plan", plan.id().value())
                .moved(from, plan.state())
                .because(reason)
                .with("revision", plan.revision()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
