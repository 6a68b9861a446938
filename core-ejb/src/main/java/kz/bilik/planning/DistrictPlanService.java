package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.planning.model.DistrictPlan;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.policy.DeadlineFacts;
import kz.bilik.planning.policy.DeadlinePolicy;
import kz.bilik.planning.policy.DistrictPlanFacts;
import kz.bilik.planning.policy.DistrictPlanPolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** The plan of a district on its way: opened and handed in by the department, returned or accepted by its region (paragraph 11). */
@Stateless
public class DistrictPlanService {

    private static final Logger LOG = Logger.getLogger(DistrictPlanService.class.getName());

    private final DistrictPlanPolicy policy = new DistrictPlanPolicy();
    private final DeadlinePolicy deadlines = new DeadlinePolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SettingsService settings;

    @Inject
    @Any
    private Instance<OpenRequests> openRequests;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The districts of a region in the order of the classifier, with and without a plan. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU})
    public List<DistrictRow> districts(CycleId id, String regionKato) {
        var cycle = access.cycle(id);
        access.requireRegion(regionKato);
        var plans = store.districtPlans(id, regionKato).stream()
                .collect(Collectors.toMap(DistrictPlan::organisationId, plan -> plan));
        var counts = store.countsByDistrict(id, regionKato);
        var overdue = LocalDate.now(clock).isAfter(lastDay(cycle));
        return organisations.districts(regionKato).stream()
                .map(district -> row(district, Optional.ofNullable(plans.get(district.id())), counts, overdue))
                .toList();
    }

    private static DistrictRow row(
            OrganisationSummary district, Optional<DistrictPlan> plan, Map<Long, LineCount> counts, boolean overdue) {
        var count = plan.map(found -> counts.get(found.id().value())).orElse(new LineCount(0, 0, 0));
        return new DistrictRow(
                district.id(),
                district.name(),
                progress(plan.map(DistrictPlan::state), overdue),
                plan.map(DistrictPlan::late).orElse(false),
                plan.map(DistrictPlan::lateReason).orElse(null),
                plan.map(DistrictPlan::id).orElse(null),
                plan.map(DistrictPlan::state).orElse(null),
                plan.map(DistrictPlan::submittedAt).orElse(null),
                (int) count.lines(),
                (int) count.places());
    }

    private static PlanProgress progress(Optional<DistrictPlanState> state, boolean overdue) {
        if (state.isEmpty()) {
            return overdue ? PlanProgress.LATE : PlanProgress.NOT_STARTED;
        }
        return switch (state.get()) {
            case DRAFT -> overdue ? PlanProgress.LATE : PlanProgress.IN_WORK;
            case SUBMITTED -> PlanProgress.SUBMITTED;
            case RETURNED -> PlanProgress.RETURNED;
            case ACCEPTED -> PlanProgress.APPROVED;
        };
    }

    /** Where the caller's own district stands; empty where the caller works for none. */
    @RolesAllowed(DISTRICT_EDU)
    public Optional<DistrictRow> own(CycleId id) {
        var cycle = access.cycle(id);
        var overdue = LocalDate.now(clock).isAfter(lastDay(cycle));
        return Optional.ofNullable(access.reach().district())
                .flatMap(organisations::find)
                .map(own -> row(
                        own, store.districtPlan(id, own.id()), store.countsByDistrict(id, own.regionKato()), overdue));
    }

    /** The plan of the caller's own district, opened when it is looked for the first time. */
    @RolesAllowed(DISTRICT_EDU)
    public DistrictPlanId open(CycleId id) {
        var own = Optional.ofNullable(access.reach().district())
                .flatMap(organisations::find)
                .orElseThrow(() -> access.denied("plan_cycle", id.value()));
        var cycle = store.lock(id).orElseThrow(() -> access.denied("plan_cycle", id.value()));
        var known = store.districtPlan(id, own.id());
        if (known.isPresent()) {
            return known.get().id();
        }
        refuseIf(policy.write(new DistrictPlanFacts(cycle.open(), true, 0, 0, 0, null, false)));
        var plan = DistrictPlan.opened(id, own.regionKato(), own.id());
        store.add(plan);
        record("DISTRICT_PLAN_OPENED", plan, null, null);
        var from = cycle.state();
        if (cycle.reachDistricts()) {
            audit.record(AuditEntry.of("PLAN_CYCLE_DISTRICTS_BEGUN", "plan_cycle", id.value())
                    .moved(from, cycle.state()));
        }
        LOG.info(() -> "district plan opened plan=%d".formatted(plan.id().value()));
        return plan.id();
    }

    /** Hands the plan in; what goes in late says why and goes in all the same. The institute's request counts as answered. */
    @RolesAllowed(DISTRICT_EDU)
    public void submit(DistrictPlanId id, String lateReason) {
        var plan = access.heldDistrict(id);
        var cycle = access.cycle(plan.cycleId());
        var count = store.count(PlanOwner.of(id));
        refuseIf(policy.submit(new DistrictPlanFacts(
                cycle.open(),
                plan.editable(),
                count.lines(),
                count.incomplete(),
                undecided(plan, cycle),
                null,
                false)));
        var at = clock.instant();
        var facts = new DeadlineFacts(
                PlanPaper.DISTRICT_PLAN,
                cycle.year(),
                at,
                lateReason,
                settings.on(LocalDate.now(clock)).planDeadlines());
        refuseIf(deadlines.decide(facts));
        var late = deadlines.isLate(facts);
        if (plan.takeUpAgain()) {
            record("DISTRICT_PLAN_TAKEN_UP_AGAIN", plan, DistrictPlanState.RETURNED, null);
        }
        var from = plan.state();
        plan.submit(access.caller(), at, late, lateReason);
        store.requestTo(plan.cycleId(), "ORGANISATION-" + plan.organisationId())
                .filter(request -> request.state() == RequestState.SENT || request.state() == RequestState.READ)
                .ifPresent(request -> request.answer("", at));
        record("DISTRICT_PLAN_SUBMITTED", plan, from, late ? lateReason : null);
        LOG.info(() -> "district plan submitted plan=%d late=%b".formatted(id.value(), late));
    }

    @RolesAllowed(REGION_EDU)
    public void giveBack(DistrictPlanId id, String remarks) {
        var plan = ofOwnRegion(id);
        refuseIf(policy.giveBack(new DistrictPlanFacts(true, false, 0, 0, 0, remarks, regionHandedIn(plan))));
        var from = plan.state();
        plan.giveBack(access.caller(), clock.instant(), remarks);
        record("DISTRICT_PLAN_RETURNED", plan, from, remarks.length() > 500 ? remarks.substring(0, 500) : remarks);
        LOG.info(() -> "district plan returned plan=%d".formatted(id.value()));
    }

    @RolesAllowed(REGION_EDU)
    public void accept(DistrictPlanId id) {
        var plan = ofOwnRegion(id);
        refuseIf(policy.accept(new DistrictPlanFacts(true, false, 0, 0, 0, null, regionHandedIn(plan))));
        var from = plan.state();
        plan.accept(access.caller(), clock.instant());
        record("DISTRICT_PLAN_ACCEPTED", plan, from, null);
        store.lock(plan.cycleId())
                .filter(cycle -> cycle.reachRegions())
                .ifPresent(cycle -> audit.record(AuditEntry.of(
                                "PLAN_CYCLE_REGIONS_BEGUN",
                                "plan_cycle",
                                cycle.id().value())
                        .moved(null, cycle.state())));
        LOG.info(() -> "district plan accepted plan=%d".formatted(id.value()));
    }

    private long undecided(DistrictPlan plan, PlanCycle cycle) {
        var district = organisations.find(plan.organisationId()).orElseThrow().district();
        return store.undecidedNeeds(plan.cycleId(), district)
                + openRequests.stream()
                        .mapToLong(requests -> requests.undecided(plan.regionKato(), district, cycle.financialYear()))
                        .sum();
    }

    private boolean regionHandedIn(DistrictPlan plan) {
        return store.regionPlan(plan.cycleId(), plan.regionKato())
                .map(RegionPlan::handedIn)
                .orElse(false);
    }

    private DistrictPlan ofOwnRegion(DistrictPlanId id) {
        var own = access.reach().regionKato();
        var plan = store.find(id)
                .filter(found -> found.regionKato().equals(own))
                .orElseThrow(() -> access.denied("district_plan", id.value()));
        store.lock(plan);
        return plan;
    }

    private LocalDate lastDay(PlanCycle cycle) {
        return deadlines.lastDay(
                PlanPaper.DISTRICT_PLAN,
                cycle.year(),
                settings.on(LocalDate.now(clock)).planDeadlines());
    }

    private void record(String action, DistrictPlan plan, DistrictPlanState from, String reason) {
        audit.record(AuditEntry.of(action, "district_plan", plan.id().value())
                .moved(from, plan.state())
                .because(reason)
                .with("late", plan.late()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
