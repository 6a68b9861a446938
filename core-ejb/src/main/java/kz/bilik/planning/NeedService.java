package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.model.PlanNeed;
import kz.bilik.planning.policy.NeedFacts;
import kz.bilik.planning.policy.NeedPolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.LocalText;

/** What preschools need (DOC-13a), stated by their heads and decided by the district before it hands its plan in (paragraph 11). */
@Stateless
public class NeedService {

    private static final Logger LOG = Logger.getLogger(NeedService.class.getName());

    private final NeedPolicy policy = new NeedPolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private PlanFormService forms;

    @Inject
    private LineWriting writing;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(PRESCHOOL_HEAD)
    public List<NeedDetail> own(CycleId id) {
        access.cycle(id);
        var preschool = preschool();
        return store.needsOfPreschool(id, preschool.id()).stream()
                .map(need -> detail(need, preschool.name()))
                .toList();
    }

    @RolesAllowed(PRESCHOOL_HEAD)
    public NeedId state(CycleId id, LineCells cells) {
        var cycle = access.cycle(id);
        var preschool = preschool();
        var reference = writing.reference(cycle.year());
        var programme = Optional.ofNullable(reference.programmes().get(cells.get(LineColumn.PROGRAMME)));
        var typed = cells.get(LineColumn.HEADCOUNT);
        var number = typed.isEmpty() && cells.has(LineColumn.SURNAME)
                ? Integer.valueOf(1)
                : typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
        refuseIf(policy.state(new NeedFacts(
                cycle.open(), !preschool.district().isEmpty(), programme.isPresent(), number, false, null)));
        var need = PlanNeed.stated(
                id,
                preschool,
                cells.with(LineColumn.WORKPLACE, preschool.name().kk()).with(LineColumn.IIN, null),
                programme.orElseThrow().id(),
                number,
                access.caller(),
                clock.instant());
        store.add(need);
        record("PLAN_NEED_STATED", need, null, null);
        LOG.info(() -> "need stated need=%d".formatted(need.id().value()));
        return need.id();
    }

    @RolesAllowed(PRESCHOOL_HEAD)
    public void withdraw(NeedId id) {
        var preschool = preschool();
        var need = store.find(id)
                .filter(found -> found.organisationId() == preschool.id())
                .orElseThrow(() -> access.denied("plan_need", id.value()));
        var from = need.state();
        need.withdraw();
        record("PLAN_NEED_WITHDRAWN", need, from, null);
        LOG.info(() -> "need withdrawn need=%d".formatted(id.value()));
    }

    /** The needs of the caller's district, undecided ones first. */
    @RolesAllowed(DISTRICT_EDU)
    public List<NeedDetail> ofDistrict(DistrictPlanId id) {
        var plan = access.ownDistrict(id);
        return store.needsOfDistrict(plan.cycleId(), district(plan.organisationId())).stream()
                .map(need -> detail(
                        need,
                        organisations
                                .find(need.organisationId())
                                .map(OrganisationSummary::name)
                                .orElseThrow()))
                .toList();
    }

    /**
     * The need comes into the plan: its number is added to the line that asks for the same already, otherwise it is a line of its own. What it does
     * not say yet, the district adds there.
     */
    @RolesAllowed(DISTRICT_EDU)
    public PlanLineId accept(DistrictPlanId plan, NeedId id) {
        var need = ofDistrict(plan, id);
        var owner = PlanOwner.of(plan);
        var cycle = forms.writable(owner);
        var reference = writing.reference(cycle.year());
        var content = writing.read(need.cells(), reference, Optional.empty()).content();
        var standing = content.filter(said -> !said.named())
                .flatMap(said -> store.lineWith(owner, writing.key(said, Optional.empty())));
        var cells = standing.map(line -> line.typed()
                        .with(
                                LineColumn.HEADCOUNT,
                                String.valueOf(Integer.parseInt(line.typed().get(LineColumn.HEADCOUNT))
                                        + content.orElseThrow().headcount())))
                .orElse(need.cells());
        var line = standing.orElseGet(() -> PlanLineRow.of(owner, cycle.id(), need.regionKato()));
        writing.write(line, cells, reference, Optional.empty(), Optional.empty(), access.caller());
        if (standing.isEmpty()) {
            store.add(line);
        }
        var from = need.state();
        need.accept(line.id(), access.caller(), clock.instant());
        record("PLAN_NEED_ACCEPTED", need, from, null);
        LOG.info(() ->
                "need accepted need=%d line=%d".formatted(id.value(), line.id().value()));
        return line.id();
    }

    @RolesAllowed(DISTRICT_EDU)
    public void decline(DistrictPlanId plan, NeedId id, String reason) {
        var need = ofDistrict(plan, id);
        refuseIf(policy.decide(new NeedFacts(true, true, true, 1, true, reason)));
        var from = need.state();
        need.decline(reason, access.caller(), clock.instant());
        record("PLAN_NEED_DECLINED", need, from, reason);
        LOG.info(() -> "need declined need=%d".formatted(id.value()));
    }

    private PlanNeed ofDistrict(DistrictPlanId planId, NeedId id) {
        var plan = access.ownDistrict(planId);
        var district = district(plan.organisationId());
        return store.find(id)
                .filter(need -> need.cycleId().equals(plan.cycleId())
                        && need.districtKato().equals(district))
                .orElseThrow(() -> access.denied("plan_need", id.value()));
    }

    private String district(long organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationSummary::district)
                .orElse("");
    }

    private OrganisationSummary preschool() {
        return Optional.ofNullable(access.reach().preschool())
                .flatMap(organisations::find)
                .orElseThrow(() -> access.denied("organisation", access.caller()));
    }

    private static NeedDetail detail(PlanNeed need, LocalText preschool) {
        return new NeedDetail(need.id(), preschool, need.cells(), need.state(), need.reason(), need.statedAt());
    }

    private void record(String action, PlanNeed need, NeedState from, String reason) {
        audit.record(AuditEntry.of(action, "plan_need", need.id().value())
                .moved(from, need.state())
                .because(reason));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
