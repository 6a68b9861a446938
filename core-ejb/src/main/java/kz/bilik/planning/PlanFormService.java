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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.PersonId;
import kz.bilik.planning.model.DistrictPlan;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.policy.DeadlinePolicy;
import kz.bilik.planning.policy.DistrictPlanFacts;
import kz.bilik.planning.policy.DistrictPlanPolicy;
import kz.bilik.planning.policy.LinePolicy;
import kz.bilik.planning.policy.LineTerms;
import kz.bilik.planning.policy.RegionPlanFacts;
import kz.bilik.planning.policy.RegionPlanPolicy;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.LocalText;

/**
 * The plan form: line by line, saved as it is typed. A district writes in its own plan, a region in its own lines; nobody in another's
 * (paragraphs 11 and 12).
 */
@Stateless
public class PlanFormService {

    private static final Logger LOG = Logger.getLogger(PlanFormService.class.getName());

    private final DeadlinePolicy deadlines = new DeadlinePolicy();
    private final LinePolicy linePolicy = new LinePolicy();
    private final DistrictPlanPolicy districtPolicy = new DistrictPlanPolicy();
    private final RegionPlanPolicy regionPolicy = new RegionPlanPolicy();

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private LineWriting writing;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SettingsService settings;

    @Inject
    private LinePlaces places;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU})
    public PlanForm form(PlanOwner owner) {
        return owner.district() != null ? form(access.district(owner.district())) : form(access.region(owner.region()));
    }

    private PlanForm form(DistrictPlan plan) {
        var cycle = access.cycle(plan.cycleId());
        var own = access.reach().district();
        var lastDay = lastDay(PlanPaper.DISTRICT_PLAN, cycle);
        var organisation = organisations.find(plan.organisationId()).orElseThrow();
        return new PlanForm(
                PlanOwner.of(plan.id()),
                cycle.summary(),
                plan.regionKato(),
                organisation.name(),
                plan.state(),
                own != null && own == plan.organisationId() && plan.editable() && cycle.open(),
                store.count(PlanOwner.of(plan.id())),
                lastDay,
                LocalDate.now(clock).isAfter(lastDay),
                plan.submittedAt(),
                plan.late(),
                plan.lateReason(),
                plan.remarks(),
                store.undecidedNeeds(plan.cycleId(), organisation.district()));
    }

    private PlanForm form(RegionPlan plan) {
        var cycle = access.cycle(plan.cycleId());
        var lastDay = lastDay(PlanPaper.REGION_PLAN, cycle);
        return new PlanForm(
                PlanOwner.of(plan.id()),
                cycle.summary(),
                plan.regionKato(),
                organisations
                        .region(plan.regionKato())
                        .map(region -> region.administration())
                        .orElse(new LocalText(plan.regionKato(), null, null)),
                plan.state(),
                plan.regionKato().equals(access.reach().regionKato()) && plan.editable() && cycle.amendable(),
                store.count(PlanOwner.of(plan.id())),
                lastDay,
                LocalDate.now(clock).isAfter(lastDay) && plan.revision() == 1,
                plan.submittedAt(),
                plan.late(),
                plan.lateReason(),
                plan.remarks(),
                0);
    }

    /** One page of the form in the order in which the lines came. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU})
    public Page<PlanLine> lines(PlanOwner owner, PageRequest page) {
        var form = form(owner);
        var names = access.reach().names();
        var reference = writing.reference(form.cycle().year());
        var lines = store.lines(owner, page.first(), page.size());
        var masked = names ? writing.masked(lines) : Map.<PersonId, String>of();
        return new Page<>(
                lines.stream()
                        .map(line -> {
                            var number = line.person().map(masked::get);
                            return new PlanLine(
                                    line.id(),
                                    writing.shown(line, number, names),
                                    line.complete(),
                                    names ? writing.problems(line, reference, number) : List.of(),
                                    line.version());
                        })
                        .toList(),
                form.count().lines());
    }

    /** A new line, kept whatever is typed in it. */
    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public PlanLine add(PlanOwner owner, LineCells cells) {
        var cycle = writable(owner);
        var line = PlanLineRow.of(owner, cycle.id(), regionOf(owner));
        return write(line, cells, cycle, true);
    }

    /**
     * A changed line.
     *
     * @param seenVersion of the line that was changed on the page
     */
    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public PlanLine change(PlanLineId id, LineCells cells, int seenVersion) {
        var line = ownLine(id);
        var cycle = writable(line.owner());
        if (line.version() != seenVersion) {
            throw new StaleException("plan_line", id.value());
        }
        refuseIf(linePolicy.change(places.taken(line.id()), terms(line), terms(cells, cycle, line)));
        return write(line, cells, cycle, false);
    }

    private static LineTerms terms(PlanLineRow line) {
        return line.complete() ? new LineTerms(line.programmeCode(), line.group(), line.headcount()) : null;
    }

    private LineTerms terms(LineCells cells, PlanCycle cycle, PlanLineRow line) {
        var masked = line.person()
                .flatMap(person ->
                        Optional.ofNullable(writing.masked(List.of(line)).get(person)));
        return writing.read(cells, writing.reference(cycle.year()), masked)
                .content()
                .map(said -> new LineTerms(said.programme().code(), said.group(), said.headcount()))
                .orElse(null);
    }

    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public void remove(PlanLineId id) {
        var line = ownLine(id);
        writable(line.owner());
        refuseIf(linePolicy.change(places.taken(line.id()), terms(line), null));
        store.remove(line);
        audit.record(AuditEntry.of("PLAN_LINE_REMOVED", "plan_line", id.value()));
        LOG.info(() -> "plan line removed line=%d".formatted(id.value()));
    }

    private PlanLine write(PlanLineRow line, LineCells cells, PlanCycle cycle, boolean added) {
        var reference = writing.reference(cycle.year());
        var masked = line.person()
                .flatMap(person ->
                        Optional.ofNullable(writing.masked(List.of(line)).get(person)));
        writing.write(line, cells, reference, line.person(), masked, access.caller());
        if (added) {
            store.add(line);
        } else {
            store.flush();
        }
        var number = line.person()
                .flatMap(person ->
                        Optional.ofNullable(writing.masked(List.of(line)).get(person)));
        LOG.info(() ->
                "plan line written line=%d complete=%b".formatted(line.id().value(), line.complete()));
        return new PlanLine(
                line.id(),
                writing.shown(line, number, true),
                line.complete(),
                writing.problems(line, reference, number),
                line.version());
    }

    /**
     * Takes over what was asked for last year into an empty form. People are not taken over: who was planned then has had his course, so a
     * named line becomes a number.
     *
     * @return how many lines came
     */
    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public int copyLastYear(PlanOwner owner) {
        var cycle = writable(owner);
        var before = lastYear(owner, cycle);
        if (before.isEmpty()) {
            return 0;
        }
        var reference = writing.reference(cycle.year());
        var wanted = new LinkedHashMap<Map<LineColumn, String>, Integer>();
        for (var line : store.allLines(before.get())) {
            if (line.complete()) {
                var cells = new EnumMap<>(line.typed().cells());
                List.of(
                                LineColumn.IIN,
                                LineColumn.SURNAME,
                                LineColumn.NAME,
                                LineColumn.PATRONYMIC,
                                LineColumn.POSITION,
                                LineColumn.CATEGORY,
                                LineColumn.LAST_COURSE,
                                LineColumn.NOTE)
                        .forEach(cells::remove);
                var number = cells.remove(LineColumn.HEADCOUNT);
                wanted.merge(cells, number == null ? 1 : Integer.parseInt(number), Integer::sum);
            }
        }
        var copied = 0;
        for (var entry : wanted.entrySet()) {
            var cells = new LineCells(entry.getKey()).with(LineColumn.HEADCOUNT, String.valueOf(entry.getValue()));
            var content = writing.read(cells, reference, Optional.empty()).content();
            if (content.isEmpty() || !store.isTaken(owner, writing.key(content.get(), Optional.empty()), 0)) {
                var line = PlanLineRow.of(owner, cycle.id(), regionOf(owner));
                writing.write(line, cells, reference, Optional.empty(), Optional.empty(), access.caller());
                store.add(line);
                copied++;
            }
        }
        var total = copied;
        audit.record(entry("PLAN_COPIED_FROM_LAST_YEAR", owner).with("lines", total));
        LOG.info(() -> "last year copied lines=%d".formatted(total));
        return copied;
    }

    /** Places of each programme last year and this year. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU})
    public List<ComparisonRow> comparison(PlanOwner owner) {
        var form = form(owner);
        return store.comparison(lastYear(owner, access.cycle(form.cycle().id())).orElse(null), owner);
    }

    private Optional<PlanOwner> lastYear(PlanOwner owner, PlanCycle cycle) {
        var former = store.cycleOf(cycle.year() - 1);
        return owner.district() != null
                ? former.flatMap(year -> store.districtPlan(
                                year.id(), access.district(owner.district()).organisationId()))
                        .map(plan -> PlanOwner.of(plan.id()))
                : former.flatMap(year -> store.regionPlan(
                                year.id(), access.region(owner.region()).regionKato()))
                        .map(plan -> PlanOwner.of(plan.id()));
    }

    /** The campaign of a form that the caller may write in now; a returned plan becomes a draft by it. */
    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public PlanCycle writable(PlanOwner owner) {
        return owner.district() != null
                ? writable(access.heldDistrict(owner.district()))
                : writable(access.heldRegion(owner.region()));
    }

    private PlanCycle writable(DistrictPlan plan) {
        var cycle = access.cycle(plan.cycleId());
        refuseIf(districtPolicy.write(new DistrictPlanFacts(cycle.open(), plan.editable(), 0, 0, 0, null, false)));
        if (plan.takeUpAgain()) {
            audit.record(AuditEntry.of(
                            "DISTRICT_PLAN_TAKEN_UP_AGAIN",
                            "district_plan",
                            plan.id().value())
                    .moved(DistrictPlanState.RETURNED, plan.state()));
        }
        return cycle;
    }

    private PlanCycle writable(RegionPlan plan) {
        var cycle = access.cycle(plan.cycleId());
        refuseIf(regionPolicy.write(new RegionPlanFacts(
                cycle.year(), plan.financialYear(), plan.editable() && cycle.amendable(), 0, 0, 0, 0, null, null)));
        if (plan.takeUpAgain()) {
            audit.record(AuditEntry.of(
                            "REGION_PLAN_TAKEN_UP_AGAIN",
                            "region_plan",
                            plan.id().value())
                    .moved(RegionPlanState.RETURNED, plan.state()));
        }
        return cycle;
    }

    @RolesAllowed({DISTRICT_EDU, REGION_EDU})
    public String regionOf(PlanOwner owner) {
        return owner.district() != null
                ? access.district(owner.district()).regionKato()
                : access.region(owner.region()).regionKato();
    }

    private PlanLineRow ownLine(PlanLineId id) {
        var reach = access.reach();
        return store.find(id)
                .filter(line -> line.owner().district() != null
                        ? store.find(line.owner().district())
                                .filter(plan -> reach.district() != null && reach.district() == plan.organisationId())
                                .isPresent()
                        : store.find(line.owner().region())
                                .filter(plan -> plan.regionKato().equals(reach.regionKato()))
                                .isPresent())
                .orElseThrow(() -> access.denied("plan_line", id.value()));
    }

    private LocalDate lastDay(PlanPaper paper, PlanCycle cycle) {
        return deadlines.lastDay(
                paper, cycle.year(), settings.on(LocalDate.now(clock)).planDeadlines());
    }

    static AuditEntry entry(String action, PlanOwner owner) {
        return owner.district() != null
                ? AuditEntry.of(action, "district_plan", owner.district().value())
                : AuditEntry.of(action, "region_plan", owner.region().value());
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
