package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.PlanRequest;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.policy.CycleFacts;
import kz.bilik.planning.policy.CyclePolicy;
import kz.bilik.planning.policy.DeadlineFacts;
import kz.bilik.planning.policy.DeadlinePolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.PlanDeadlines;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** Leads the yearly campaign: its perspective plan, the institute's requests, and where everyone stands (paragraphs 10 and 12). */
@Stateless
@RolesAllowed({
    INSTITUTE_ADMIN,
    DIRECTOR,
    ACTING_DIRECTOR,
    AUDITOR,
    AUTH_BODY,
    REGION_EDU,
    DISTRICT_EDU,
    PRESCHOOL_HEAD,
    SYSTEM
})
public class CampaignService {

    private static final Logger LOG = Logger.getLogger(CampaignService.class.getName());

    private final CyclePolicy policy = new CyclePolicy();
    private final DeadlinePolicy deadlines = new DeadlinePolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest first. */
    public List<CycleSummary> cycles() {
        return store.cycles().stream().map(PlanCycle::summary).toList();
    }

    public CycleSummary cycle(CycleId id) {
        return access.cycle(id).summary();
    }

    /** Opens the campaign of a year with a request to every region, district and the authorised body, still to be sent. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public CycleId open(int year) {
        var exists = store.cycleOf(year).isPresent();
        refuseIf(policy.open(new CycleFacts(year, year + 1, today(), exists, 0, false, 0, 0, null)));
        var cycle = PlanCycle.opened(year, clock.instant());
        store.add(cycle);
        var requests = draftRequests(cycle);
        record("PLAN_CYCLE_OPENED", cycle, null, null);
        LOG.info(() -> "campaign opened cycle=%d year=%d requests=%d"
                .formatted(cycle.id().value(), year, requests));
        return cycle.id();
    }

    /** Requests to recipients that came to the reference data after the campaign was opened. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int draftMissingRequests(CycleId id) {
        var cycle = access.cycle(id);
        var drafted = draftRequests(cycle);
        LOG.info(() -> "requests drafted cycle=%d count=%d".formatted(id.value(), drafted));
        return drafted;
    }

    private int draftRequests(PlanCycle cycle) {
        var known = store.requests(cycle.id()).stream()
                .map(PlanRequest::recipientKey)
                .collect(Collectors.toSet());
        var requests = new ArrayList<PlanRequest>();
        organisations.regions().forEach(region -> requests.add(PlanRequest.toRegion(cycle.id(), region.kato())));
        organisations
                .ofType(OrganisationType.DISTRICT_EDU)
                .forEach(district -> requests.add(PlanRequest.toOrganisation(
                        cycle.id(), RequestRecipient.DISTRICT, district.id(), district.regionKato())));
        organisations
                .ofType(OrganisationType.AUTHORISED_BODY)
                .forEach(body -> requests.add(PlanRequest.toOrganisation(
                        cycle.id(), RequestRecipient.AUTHORISED_BODY, body.id(), body.regionKato())));
        requests.removeIf(request -> known.contains(request.recipientKey()));
        store.addAll(requests);
        return requests.size();
    }

    /** Everything on one screen; a region sees its own row only. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, SYSTEM})
    public CampaignView campaign(CycleId id) {
        var cycle = access.cycle(id);
        var reach = access.reach();
        var requests = store.requestCounts(id);
        return new CampaignView(
                cycle.summary(),
                deadlines(cycle),
                rows(cycle).stream()
                        .filter(row -> reach.reachesRegion(row.kato()))
                        .toList(),
                store.perspective(id).stream().mapToInt(PerspectiveLine::total).sum(),
                requests.get(0),
                requests.get(1),
                requests.get(2));
    }

    /** What is due when, and whose clock runs now. */
    public List<Deadline> deadlines(CycleId id) {
        return deadlines(access.cycle(id));
    }

    private List<Deadline> deadlines(PlanCycle cycle) {
        var running = switch (cycle.state()) {
            case OPEN -> Set.of(PlanPaper.REQUEST);
            case REQUESTS_SENT, DISTRICT_STAGE -> Set.of(PlanPaper.DISTRICT_PLAN);
            case REGION_STAGE -> Set.of(PlanPaper.DISTRICT_PLAN, PlanPaper.REGION_PLAN);
            case APPROVED, IN_EXECUTION, CLOSED -> Set.<PlanPaper>of();
        };
        var terms = terms();
        var all = new ArrayList<Deadline>();
        for (var paper : PlanPaper.values()) {
            var lastDay = deadlines.lastDay(paper, cycle.year(), terms);
            all.add(new Deadline(paper, lastDay, ChronoUnit.DAYS.between(today(), lastDay), running.contains(paper)));
        }
        return all;
    }

    private List<RegionRow> rows(PlanCycle cycle) {
        var lastDay = deadlines.lastDay(PlanPaper.REGION_PLAN, cycle.year(), terms());
        var plans =
                store.regionPlans(cycle.id()).stream().collect(Collectors.toMap(RegionPlan::regionKato, plan -> plan));
        var districts = store.districtsByRegion();
        var states = store.districtStates(cycle.id());
        var places = store.placesByRegion(cycle.id());
        var requests = store.regionRequests(cycle.id());
        return organisations.regions().stream()
                .map(region -> {
                    var counts = states.getOrDefault(region.kato(), Map.of());
                    return row(
                            region,
                            Optional.ofNullable(plans.get(region.kato())),
                            counts,
                            districts.getOrDefault(region.kato(), 0),
                            places.getOrDefault(region.kato(), 0),
                            requests.get(region.kato()),
                            today().isAfter(lastDay));
                })
                .toList();
    }

    private static RegionRow row(
            RegionSummary region,
            Optional<RegionPlan> plan,
            Map<String, Integer> districts,
            int districtCount,
            int places,
            RequestState request,
            boolean overdue) {
        var began = plan.isPresent() || !districts.isEmpty();
        return new RegionRow(
                region.kato(),
                region.name(),
                region.city(),
                progress(plan, began, overdue),
                plan.map(RegionPlan::late).orElse(false),
                plan.map(RegionPlan::id).orElse(null),
                plan.map(RegionPlan::submittedAt).orElse(null),
                request,
                districtCount,
                count(districts, DistrictPlanState.DRAFT) + count(districts, DistrictPlanState.RETURNED),
                count(districts, DistrictPlanState.SUBMITTED),
                count(districts, DistrictPlanState.ACCEPTED),
                districts.getOrDefault("LATE", 0),
                places);
    }

    private static PlanProgress progress(Optional<RegionPlan> plan, boolean began, boolean overdue) {
        var state = plan.map(RegionPlan::state).orElse(null);
        if (state == RegionPlanState.APPROVED) {
            return PlanProgress.APPROVED;
        }
        if (state == RegionPlanState.SUBMITTED) {
            return PlanProgress.SUBMITTED;
        }
        if (state == RegionPlanState.RETURNED) {
            return PlanProgress.RETURNED;
        }
        if (overdue && !plan.map(RegionPlan::everApproved).orElse(false)) {
            return PlanProgress.LATE;
        }
        return began ? PlanProgress.IN_WORK : PlanProgress.NOT_STARTED;
    }

    private static int count(Map<String, Integer> districts, DistrictPlanState state) {
        return districts.getOrDefault(state.name(), 0);
    }

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU, SYSTEM})
    public List<PerspectiveLine> perspective(CycleId id) {
        return store.perspective(access.cycle(id).id());
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void writePerspective(CycleId id, List<PerspectiveLine> lines) {
        var cycle = access.cycle(id);
        refuseIf(policy.changePerspective(facts(cycle, 0, null)));
        var known = programmes.approved().stream()
                .collect(Collectors.toMap(ApprovedProgramme::code, ApprovedProgramme::id));
        lines.stream()
                .filter(line -> !known.containsKey(line.programmeCode()))
                .findFirst()
                .ifPresent(line -> {
                    throw access.denied("programme", line.programmeCode());
                });
        store.replacePerspective(id, lines, known);
        audit.record(AuditEntry.of("PERSPECTIVE_PLAN_WRITTEN", "plan_cycle", id.value())
                .with("lines", lines.size()));
        LOG.info(() -> "perspective plan written cycle=%d lines=%d".formatted(id.value(), lines.size()));
    }

    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public void approvePerspective(CycleId id) {
        var cycle = locked(id);
        refuseIf(policy.approvePerspective(facts(cycle, 0, null)));
        cycle.approvePerspective(access.caller(), clock.instant());
        record("PERSPECTIVE_PLAN_APPROVED", cycle, cycle.state(), null);
        LOG.info(() -> "perspective plan approved cycle=%d".formatted(id.value()));
    }

    /** The institute sees all, a region those to it and its districts, a district its own. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU, SYSTEM})
    public List<RequestSummary> requests(CycleId id) {
        access.cycle(id);
        var reach = access.reach();
        return store.requests(id).stream()
                .filter(request -> isVisible(request, reach))
                .map(PlanRequest::summary)
                .toList();
    }

    /** The recipient's first look is noted. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU, SYSTEM})
    public RequestSummary request(PlanRequestId id) {
        var request = visible(id);
        if (isRecipient(request) && request.read(clock.instant())) {
            record("PLAN_REQUEST_READ", request, RequestState.SENT, null);
            LOG.info(() -> "request read request=%d".formatted(id.value()));
        }
        return request.summary();
    }

    /** Sends to everyone who has not got it yet; what goes out late says why once for all. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int send(CycleId id, Set<PlanRequestId> chosen, String lateReason) {
        var cycle = locked(id);
        refuseIf(policy.sendRequests(facts(cycle, 0, null)));
        var at = clock.instant();
        var terms = terms();
        var facts = new DeadlineFacts(PlanPaper.REQUEST, cycle.year(), at, lateReason, terms);
        refuseIf(deadlines.decide(facts));
        var late = deadlines.isLate(facts);
        var unsent = store.requests(id).stream()
                .filter(request -> request.state() == RequestState.DRAFT)
                .filter(request -> chosen.isEmpty() || chosen.contains(request.id()))
                .toList();
        unsent.forEach(request -> request.send(
                access.caller(),
                at,
                late,
                lateReason,
                deadlines.lastDay(
                        request.recipient() == RequestRecipient.DISTRICT
                                ? PlanPaper.DISTRICT_PLAN
                                : PlanPaper.REGION_PLAN,
                        cycle.year(),
                        terms)));
        audit.recordAll(unsent.stream()
                .map(request -> AuditEntry.of(
                                "PLAN_REQUEST_SENT",
                                "plan_request",
                                request.id().value())
                        .moved(RequestState.DRAFT, RequestState.SENT)
                        .because(late ? lateReason : null)
                        .with("late", late))
                .toList());
        store.flush();
        if (cycle.state() == CycleState.OPEN
                && policy.leaveRequests(facts(cycle, 0, null)).isAllowed()) {
            cycle.leaveRequests();
            record("PLAN_REQUESTS_SENT", cycle, CycleState.OPEN, null);
        }
        LOG.info(() -> "requests sent cycle=%d count=%d late=%b".formatted(id.value(), unsent.size(), late));
        return unsent.size();
    }

    @RolesAllowed({REGION_EDU, DISTRICT_EDU, AUTH_BODY})
    public void answer(PlanRequestId id, String text) {
        var request = visible(id);
        if (!isRecipient(request)) {
            throw access.denied("plan_request", id.value());
        }
        var from = request.state();
        request.answer(text, clock.instant());
        record("PLAN_REQUEST_ANSWERED", request, from, null);
        LOG.info(() -> "request answered request=%d".formatted(id.value()));
    }

    /** @param absences region → why its plan is missing */
    @RolesAllowed({AUTH_BODY, SYSTEM})
    public void approve(CycleId id, Map<String, String> absences) {
        var cycle = locked(id);
        var given = new HashMap<>(store.absences(id));
        absences.forEach((kato, reason) -> {
            if (reason != null && !reason.isBlank()) {
                given.put(kato, reason.strip());
            }
        });
        var approved = store.regionPlans(id).stream()
                .filter(plan -> plan.state() == RegionPlanState.APPROVED)
                .map(RegionPlan::regionKato)
                .collect(Collectors.toSet());
        var unexplained = organisations.regions().stream()
                .map(RegionSummary::kato)
                .filter(kato -> !approved.contains(kato) && !given.containsKey(kato))
                .count();
        refuseIf(policy.approve(facts(cycle, unexplained, null)));
        var from = cycle.state();
        cycle.approve();
        given.forEach((kato, reason) -> {
            if (!approved.contains(kato)) {
                store.addAbsence(id, kato, reason);
            }
        });
        record("PLAN_CYCLE_APPROVED", cycle, from, null);
        LOG.info(() -> "campaign approved cycle=%d".formatted(id.value()));
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public void close(CycleId id, String executionReport) {
        var cycle = locked(id);
        refuseIf(policy.close(facts(cycle, 0, executionReport)));
        var from = cycle.state();
        cycle.close(executionReport);
        record("PLAN_CYCLE_CLOSED", cycle, from, null);
        LOG.info(() -> "campaign closed cycle=%d".formatted(id.value()));
    }

    /** On and after 1 January of the financial year an approved campaign is carried out; called by the clock, harmless at any time. */
    @RolesAllowed(SYSTEM)
    public int beginExecution() {
        var begun = store.cycles().stream()
                .filter(cycle -> cycle.state() == CycleState.APPROVED)
                .filter(cycle -> today().getYear() >= cycle.financialYear())
                .toList();
        begun.forEach(cycle -> {
            cycle.beginExecution();
            record("PLAN_CYCLE_IN_EXECUTION", cycle, CycleState.APPROVED, null);
        });
        LOG.info(() -> "campaigns begun count=%d".formatted(begun.size()));
        return begun.size();
    }

    private boolean isVisible(PlanRequest request, PlanReach reach) {
        var sent = request.state() != RequestState.DRAFT;
        if (access.is(AUTH_BODY)) {
            return sent && request.recipient() == RequestRecipient.AUTHORISED_BODY;
        }
        if (reach.whole()) {
            return true;
        }
        return sent
                && (reach.reachesRegion(request.regionKato()) && request.recipient() != RequestRecipient.AUTHORISED_BODY
                        || reach.district() != null && reach.district().equals(request.organisationId()));
    }

    private boolean isRecipient(PlanRequest request) {
        var reach = access.reach();
        return switch (request.recipient()) {
            case REGION -> access.is(REGION_EDU) && request.regionKato().equals(reach.regionKato());
            case DISTRICT -> reach.district() != null && reach.district().equals(request.organisationId());
            case AUTHORISED_BODY -> access.is(AUTH_BODY);
        };
    }

    private PlanRequest visible(PlanRequestId id) {
        var reach = access.reach();
        return store.find(id)
                .filter(request -> isVisible(request, reach))
                .orElseThrow(() -> access.denied("plan_request", id.value()));
    }

    private PlanCycle locked(CycleId id) {
        return store.lock(id).orElseThrow(() -> access.denied("plan_cycle", id.value()));
    }

    private CycleFacts facts(PlanCycle cycle, long regionsWithoutReason, String report) {
        return new CycleFacts(
                cycle.year(),
                cycle.financialYear(),
                today(),
                true,
                store.perspective(cycle.id()).size(),
                cycle.perspectiveApproved(),
                store.unsentRequests(cycle.id()),
                regionsWithoutReason,
                report);
    }

    private PlanDeadlines terms() {
        return settings.on(today()).planDeadlines();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(String action, PlanCycle cycle, CycleState from, String reason) {
        audit.record(AuditEntry.of(action, "plan_cycle", cycle.id().value())
                .moved(from, cycle.state())
                .because(reason));
    }

    private void record(String action, PlanRequest request, RequestState from, String reason) {
        audit.record(AuditEntry.of(action, "plan_request", request.id().value())
                .moved(from, request.state())
                .because(reason));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
