package kz.bilik.planning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.planning.model.DistrictPlan;
import kz.bilik.planning.model.PlanCycle;
import kz.bilik.planning.model.RegionPlan;
import kz.bilik.planning.store.PlanningStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Finds campaigns and plans for a caller who may see them; a foreign one and none at all answer the same and leave a row (SEC-2). */
@Stateless
@PermitAll
@DeclareRoles({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.AUDITOR,
    Roles.AUTH_BODY,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.SYSTEM
})
public class PlanAccess {

    @Inject
    private PlanningStore store;

    @Inject
    private Access access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private DeniedAccess denied;

    @Resource
    private SessionContext session;

    public PlanReach reach() {
        var scope = access.scope();
        var own = organisations.own();
        return new PlanReach(
                scope.wholeInstitute() || is(Roles.AUTH_BODY),
                scope.wholeInstitute() || !is(Roles.AUTH_BODY),
                scope.regionKato(),
                is(Roles.DISTRICT_EDU) ? id(own.orElse(null), OrganisationType.DISTRICT_EDU) : null,
                is(Roles.PRESCHOOL_HEAD) ? id(own.orElse(null), OrganisationType.PRESCHOOL) : null);
    }

    private static Long id(OrganisationSummary own, OrganisationType type) {
        return own != null && own.type() == type ? own.id() : null;
    }

    public PlanCycle cycle(CycleId id) {
        return store.find(id).orElseThrow(() -> denied.to("plan_cycle", id.value()));
    }

    public DistrictPlan district(DistrictPlanId id) {
        var reach = reach();
        return store.find(id)
                .filter(plan -> reach.reachesDistrict(plan.regionKato(), plan.organisationId()))
                .orElseThrow(() -> denied.to("district_plan", id.value()));
    }

    /** For the department itself: nobody else writes in its plan. */
    public DistrictPlan ownDistrict(DistrictPlanId id) {
        return findOwn(id).orElseThrow(() -> denied.to("district_plan", id.value()));
    }

    /** The department's own plan, held until the change of it or of its lines is done. */
    public DistrictPlan heldDistrict(DistrictPlanId id) {
        var plan = ownDistrict(id);
        store.lock(plan);
        return plan;
    }

    private Optional<DistrictPlan> findOwn(DistrictPlanId id) {
        var own = reach().district();
        return store.find(id).filter(plan -> own != null && own == plan.organisationId());
    }

    public RegionPlan region(RegionPlanId id) {
        var reach = reach();
        return store.find(id)
                .filter(plan -> reach.reachesRegion(plan.regionKato()))
                .orElseThrow(() -> denied.to("region_plan", id.value()));
    }

    public RegionPlan ownRegion(RegionPlanId id) {
        return findOwn(id).orElseThrow(() -> denied.to("region_plan", id.value()));
    }

    /** The administration's own plan, held until the change of it or of its lines is done. */
    public RegionPlan heldRegion(RegionPlanId id) {
        var plan = ownRegion(id);
        store.lock(plan);
        return plan;
    }

    private Optional<RegionPlan> findOwn(RegionPlanId id) {
        var own = reach().regionKato();
        return store.find(id).filter(plan -> plan.regionKato().equals(own));
    }

    /** Whether the caller writes in this form; for what belongs to a form and must not tell of it. */
    public boolean owns(PlanOwner owner) {
        return owner.district() != null
                ? findOwn(owner.district()).isPresent()
                : findOwn(owner.region()).isPresent();
    }

    /** A region as such, whether or not it has a plan. */
    public void requireRegion(String kato) {
        if (!reach().reachesRegion(kato) || organisations.region(kato).isEmpty()) {
            throw denied.to("region", kato);
        }
    }

    public NotFoundException denied(String entity, Object id) {
        return denied.to(entity, id);
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }

    public String caller() {
        return session.getCallerPrincipal().getName();
    }
}
