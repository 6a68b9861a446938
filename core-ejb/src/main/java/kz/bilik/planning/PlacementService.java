package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.PlanLineRow;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/**
 * Lets the features that know people by name give them places in a plan: in a line that asks for a number, or in a line of their
 * own. A district works in its own plan, a city without districts in its own lines.
 */
@Stateless
@RolesAllowed({DISTRICT_EDU, REGION_EDU})
public class PlacementService {

    private static final Logger LOG = Logger.getLogger(PlacementService.class.getName());

    @Inject
    private PlanningStore store;

    @Inject
    private PlanAccess access;

    @Inject
    private DistrictPlanService districtPlans;

    @Inject
    private RegionPlanService regionPlans;

    @Inject
    private PlanFormService forms;

    @Inject
    private LineWriting writing;

    @Inject
    private PersonService persons;

    @Inject
    private OrganisationService organisations;

    @Inject
    private LinePlaces places;

    @Inject
    private AuditTrail audit;

    /** The caller's own form for a year, opened while the campaign is open; empty where there is none. */
    public Optional<PlanOwner> ownForm(int financialYear) {
        return store.cycleOf(financialYear - 1).flatMap(this::ownForm);
    }

    private Optional<PlanOwner> ownForm(PlanCycle cycle) {
        var reach = access.reach();
        if (reach.district() != null) {
            return store.districtPlan(cycle.id(), reach.district())
                    .map(plan -> plan.id())
                    .or(() -> cycle.open() ? Optional.of(districtPlans.open(cycle.id())) : Optional.empty())
                    .map(PlanOwner::of);
        }
        if (reach.regionKato() != null && isCity(reach.regionKato())) {
            return store.regionPlan(cycle.id(), reach.regionKato())
                    .map(plan -> plan.id())
                    .or(() -> cycle.open()
                            ? Optional.of(regionPlans.open(cycle.id(), cycle.financialYear()))
                            : Optional.empty())
                    .map(PlanOwner::of);
        }
        return Optional.empty();
    }

    private boolean isCity(String kato) {
        return organisations.region(kato).filter(region -> region.city()).isPresent();
    }

    /** Lines of the caller's own form that ask for a programme. */
    public List<PlacementLine> lines(PlanOwner owner, String programmeCode) {
        requireOwn(owner);
        return store.linesOf(owner, programmeCode).stream().map(this::line).toList();
    }

    /** A line of the caller's own form that counts. */
    public PlacementLine line(PlanLineId id) {
        return store.find(id)
                .filter(PlanLineRow::complete)
                .filter(line -> access.owns(line.owner()))
                .map(this::line)
                .orElseThrow(() -> access.denied("plan_line", id.value()));
    }

    /**
     * A line that names the person: the one that there is, or a new one while the form may be written in.
     *
     * @param cells all but the number of the person
     */
    public PlanLineId name(PlanOwner owner, PersonId person, LineCells cells) {
        var cycle = forms.writable(owner);
        var reference = writing.reference(cycle.year());
        var masked = Optional.ofNullable(persons.masked(List.of(person)).get(person));
        var typed = cells.with(LineColumn.IIN, masked.orElse("")).with(LineColumn.HEADCOUNT, null);
        var reading = writing.read(typed, reference, masked);
        if (reading.content().isEmpty()) {
            throw new RefusedException(new Ruling(
                    reading.problems().stream().map(CellProblem::ground).toList()));
        }
        var standing = store.lineWith(owner, writing.key(reading.content().get(), Optional.of(person)));
        if (standing.isPresent()) {
            return standing.get().id();
        }
        var line = PlanLineRow.of(owner, cycle.id(), forms.regionOf(owner));
        writing.write(line, typed, reference, Optional.of(person), masked, access.caller());
        store.add(line);
        audit.record(
                AuditEntry.of("PLAN_LINE_NAMED", "plan_line", line.id().value()).with("person", person.value()));
        LOG.info(() -> "plan line named line=%d".formatted(line.id().value()));
        return line.id();
    }

    private void requireOwn(PlanOwner owner) {
        if (!access.owns(owner)) {
            throw owner.district() != null
                    ? access.denied("district_plan", owner.district().value())
                    : access.denied("region_plan", owner.region().value());
        }
    }

    private PlacementLine line(PlanLineRow line) {
        var form = forms.form(line.owner());
        return new PlacementLine(
                line.id(),
                line.programmeCode(),
                form.cycle().financialYear(),
                line.typed().get(LineColumn.WORKPLACE),
                line.group(),
                line.headcount(),
                line.person().orElse(null),
                line.language(),
                line.quarter(),
                form.title(),
                places.taken(line.id()));
    }
}
